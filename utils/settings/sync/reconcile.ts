/**
 * Brings the settings of this device and what lies in sync together, place by place. Each place is
 * a register, and of two the later one counts; who finds an older one in sync writes the newer one
 * over it. So all devices end with the same, in whatever order a browser brings their writes
 * (docs/decisions/0014-same-settings.md). Pure.
 */

import { isSame } from '@/utils/extension/same-value';
import { parseSettings, type Settings } from '@/utils/settings/settings';
import { DAY_MS } from '@/utils/time/durations';
import { findPlace, firstValue, fits, isOwnPlace, readPlaces } from './places';
import {
  isTooFarAhead,
  type OwnRegister,
  parseRegister,
  type Register,
  type Registers,
  stampAfter,
  supersedes,
} from './register';

/**
 * How often a register in sync that is too far ahead is written over. Its device may still be
 * there, and writes it again for as long as its clock is wrong.
 */
const AGAIN_MS = DAY_MS;

/** Half a year: a device that was away for longer may bring back what was deleted meanwhile. */
export const DELETED_KEPT_MS = 182 * DAY_MS;

export interface Here {
  /** With the own texts in their decks, where they go along. */
  settings: Settings;
  /** As the last pass left them; null before the first one after it was switched on. */
  registers: Registers | null;
  /** Whether own texts begin anew, as all places do at the first pass. */
  isOwnNew?: boolean;
}

export interface Reconciled {
  settings: Settings;
  registers: Registers;
  /** What is to be written to sync. */
  writes: Record<string, Register>;
  /** The keys that are to be taken out of sync. */
  removals: string[];
}

/**
 * `remote` is all that lies in sync; what of it cannot be read is left alone. `now` is epoch ms.
 */
export function reconcile(
  here: Here,
  remote: Readonly<Record<string, unknown>>,
  now: number,
): Reconciled {
  const { theirs, ahead } = readRemote(remote, now);
  const registers = noteChanges(here, theirs, now);
  const taken = new Map<string, Register>();
  for (const [key, register] of theirs) {
    const own = registers.get(key);
    if (own && !supersedes(register, own)) continue;
    registers.set(key, register);
    taken.set(key, register);
  }
  const writes: Record<string, Register> = {};
  const removals: string[] = [];
  for (const [key, register] of registers) {
    const found = theirs.get(key);
    if (register.v === null && register.t < now - DELETED_KEPT_MS) {
      registers.delete(key);
      if (found) removals.push(key);
      continue;
    }
    if (ahead.has(key)) {
      if (wasWrittenOver(register, now)) continue;
      registers.set(key, { ...register, overAt: now });
      writes[key] = { v: register.v, t: register.t };
      continue;
    }
    // What nobody can read in its place may be of a newer Breather.
    if (!found && Object.hasOwn(remote, key)) continue;
    // A deletion is written only where sync still has a value.
    if (found ? supersedes(register, found) : register.v !== null) {
      writes[key] = { v: register.v, t: register.t };
    }
  }
  const settings = putAll(here.settings, taken);
  return { settings, registers: Object.fromEntries(registers), writes, removals };
}

interface Remote {
  theirs: Map<string, Register>;
  /** The keys of what could be read and counts for nothing, since its stamp is too far ahead. */
  ahead: Set<string>;
}

function readRemote(remote: Readonly<Record<string, unknown>>, now: number): Remote {
  const theirs = new Map<string, Register>();
  const ahead = new Set<string>();
  for (const [key, stored] of Object.entries(remote)) {
    const place = findPlace(key);
    const register = parseRegister(stored);
    if (!place || !register || !fits(place, register.v)) continue;
    if (isTooFarAhead(register, now)) ahead.add(key);
    else theirs.set(key, register);
  }
  return { theirs, ahead };
}

/**
 * Whether this register was written over within the last day. A note from the future, by a clock
 * that was ahead then, does not count, so that the write is tried again at once.
 */
function wasWrittenOver({ overAt }: OwnRegister, now: number): boolean {
  return overAt !== undefined && overAt <= now && now - overAt < AGAIN_MS;
}

/** The registers of this device, with what changed in the settings since. */
function noteChanges(
  { settings, registers, isOwnNew = false }: Here,
  theirs: ReadonlyMap<string, Register>,
  now: number,
): Map<string, OwnRegister> {
  const values = readPlaces(settings);
  const noted = new Map<string, OwnRegister>();
  const keys = new Set([...values.keys(), ...Object.keys(registers ?? {})]);
  const isFirst = (key: string) => !registers || (isOwnNew && isOwnPlace(key));
  for (const key of keys) {
    // An earlier Breather took it along. Nobody deleted it: for devices that still do, it stays in
    // sync as it is.
    if (!findPlace(key)) continue;
    const value = values.get(key) ?? null;
    const before = isFirst(key) ? undefined : readOwn(registers, key);
    const found = theirs.get(key);
    // What came from there is no change of this device, also where its worker ended before it noted
    // that.
    if (found && isSame(found.v, value) && (!before || supersedes(found, before))) {
      noted.set(key, found);
      continue;
    }
    if (before && isTooFarAhead(before, now)) {
      // The clock here was wrong, and is right again: what nobody knows the time of gives way to
      // what has one.
      const isKept = isSame(before.v, value);
      if (!isKept || !found) noted.set(key, { v: value, t: stampAfter(undefined, now) });
      continue;
    }
    if (before) {
      const isKept = isSame(before.v, value);
      noted.set(key, isKept ? before : { v: value, t: stampAfter(before, now) });
      continue;
    }
    if (isSame(value, firstValue(key))) continue;
    // Nothing was changed by being switched on: what is in sync already counts, and so does every
    // change.
    if (isFirst(key) && found) continue;
    noted.set(key, { v: value, t: isFirst(key) ? 0 : stampAfter(undefined, now) });
  }
  return noted;
}

function readOwn(registers: Registers | null, key: string): OwnRegister | undefined {
  return registers && Object.hasOwn(registers, key) ? registers[key] : undefined;
}

function putAll(settings: Settings, taken: ReadonlyMap<string, Register>): Settings {
  let next: object = settings;
  for (const [key, { v: value }] of taken) {
    const place = findPlace(key);
    // Each value was tried in its place, so what stands here is whole after each step.
    const current = next as Settings;
    if (place && !isSame(place.read(current), value)) next = place.put(current, value);
  }
  if (next === settings) return settings;
  const parsed = parseSettings(next);
  return parsed.ok ? parsed.value : settings;
}
