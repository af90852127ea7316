/** What a file would change, all of it: shown to the person first, and then done as one. */
import { isSame } from '@/utils/extension/same-value';
import type { RowChange } from '@/utils/record/change-rows';
import { stores } from '@/utils/record/entries';
import { COUNTS } from '@/utils/record/journal-database';
import type { Lock } from '@/utils/record/lock';
import { isDeck } from '@/utils/record/own-texts';
import { isSealed, openRecord, sealRecord } from '@/utils/record/sealed';
import { parseSettings, type Settings } from '@/utils/settings/settings';
import { dayOf } from '@/utils/time/iso-week';
import { byStore, type PortableStore, portableStores } from './by-store';
import { foldCounts } from './fold-counts';
import { type HoldingPart, holdingParts, type ImportMode } from './holding-parts';
import { mergeSettings } from './merge-settings';
import type { PortableFile } from './parse-portable';
import { emptyStorePlan, type OwnRow, planStore, type StorePlan } from './plan-store';
import type { RowsByStore } from './portable-file';
import { runInTurns, type Turns } from './run-in-turns';
import { hasNoOwnTexts, takeOwnTexts } from './take-own-texts';

/** Far below what `storage.local` takes, and far above what a person writes. */
const LONGEST_SETTINGS = 2_000_000;

export interface ImportPlan {
  mode: ImportMode;
  stores: Record<PortableStore, StorePlan>;
  /** Null when they stay as they are. */
  settings: Settings | null;
  /** As they were when the plan was made. */
  settingsHere: Settings;
  settingsOfFile: Settings | null;
  /** What the file would change of what decides here whether a message is held. */
  holding: readonly HoldingPart[];
  /** What of it the person wants. */
  ticked: readonly HoldingPart[];
  /** Entries of a kind that this Breather does not know. */
  unknownRows: number;
  /** Epoch ms at which the file says that it was saved; null where it does not. */
  savedAt: number | null;
  /** The lock that comes with the entries; null when the journal keeps the one it has, or none. */
  lock: Lock | null;
  /** The lock of the journal that was looked at. */
  lockHere: Lock | null;
  /** Of the journal that was looked at. */
  generation: number;
}

/**
 * `locked`: the entries here have to be opened first; `otherLock`: both are sealed, with different
 * passphrases, so the file can only come in place of what is here; `damaged`: sealed entries
 * without their lock; `tooMany`: more settings than fit.
 */
export type PlanTrouble = 'locked' | 'otherLock' | 'damaged' | 'tooMany';

export type PlanAnswer = { ok: true; plan: ImportPlan } | { ok: false; reason: PlanTrouble };

export interface Here {
  settings: Settings;
  rows: RowsByStore;
  lock: Lock | null;
  /** Opens what is sealed here; null while the journal is locked, or has no lock. */
  key: CryptoKey | null;
  generation: number;
}

interface Wish {
  mode: ImportMode;
  /** Epoch ms. */
  now: number;
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(share: number): void;
}

/** Rejects with the signal's reason when it is aborted. */
export async function planImport(
  read: PortableFile,
  here: Here,
  { mode, now, signal, onProgress }: Wish,
): Promise<PlanAnswer> {
  const total = countRows(read.rows) + countRows(here.rows) || 1;
  let done = 0;
  const turns: Turns = { signal, onTurn: () => onProgress(Math.min(done / total, 1)) };
  const bringsLock = isAnySealed(read.rows) && !isSameLock(read.lock, here.lock);
  const sealed = takeOneForm(read.rows);
  const rowsRead = bringsLock || !here.key ? sealed : await openFile(sealed, here.key, turns);
  const inOneForm = { ...read, rows: rowsRead };
  // Nobody can seal own texts for a passphrase that comes in: they wait in the settings until it is
  // typed.
  const file = bringsLock ? inOneForm : takeOwnTexts(inOneForm, here.rows);
  const counts = foldCounts(file.rows.counts, here.rows.counts, dayOf(now));
  const rows = { ...file.rows, counts };
  const trouble = findLockTrouble(rows, file.lock, here, mode);
  if (trouble) return { ok: false, reason: trouble };
  const settle = (ticked: readonly HoldingPart[]) =>
    settleSettings(here.settings, file.settings, mode, ticked);
  const largest = settle(holdingParts);
  if (JSON.stringify(largest).length > LONGEST_SETTINGS) return { ok: false, reason: 'tooMany' };
  const settings = settle([]);

  const planned = byStore(emptyStorePlan);
  for (const store of portableStores) {
    const own = await openRows(store, here, turns);
    // Own texts, of which an older file says nothing, stay unless the file brings a passphrase.
    const isLeft = store !== COUNTS && isDeck(store) && !bringsLock && hasNoOwnTexts(file);
    const steps = planStore({ store, rows: rows[store], own, mode: isLeft ? 'merge' : mode, now });
    planned[store] = await runInTurns(counted(steps), turns);
  }
  const lock = bringsLock ? file.lock : null;
  const plan: ImportPlan = {
    mode,
    stores: planned,
    settings,
    settingsHere: here.settings,
    settingsOfFile: file.settings,
    holding: holdingParts.filter((part) => !isSame(settle([part]), settings)),
    ticked: [],
    unknownRows: file.unknownRows,
    savedAt: file.savedAt,
    lock,
    lockHere: here.lock,
    generation: here.generation,
  };
  if (here.lock && here.key && !bringsLock) await sealChanges(plan, here.key, turns);
  return { ok: true, plan };

  function* counted<T>(steps: Generator<void, T>): Generator<void, T> {
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      done += 1;
      yield;
    }
    return step.value;
  }
}

/** The plan with these parts of what holds, and no others. Pure. */
export function tickParts(plan: ImportPlan, ticked: readonly HoldingPart[]): ImportPlan {
  const { settingsHere, settingsOfFile, mode } = plan;
  return { ...plan, ticked, settings: settleSettings(settingsHere, settingsOfFile, mode, ticked) };
}

/**
 * The settings as they would be stored, in the order of the schema; null where nothing would
 * change.
 */
function settleSettings(
  own: Settings,
  file: Settings | null,
  mode: ImportMode,
  ticked: readonly HoldingPart[],
): Settings | null {
  if (!file) return null;
  const { value: settings } = parseSettings(mergeSettings(own, file, mode, ticked));
  return isSame(settings, own) ? null : settings;
}

/** How much a plan would change; 0 for nothing at all. */
export function countChanges({ stores: planned, settings }: ImportPlan): number {
  const rows = portableStores.reduce((sum, store) => sum + planned[store].changes.length, 0);
  return rows + (settings ? 1 : 0);
}

function findLockTrouble(
  rows: RowsByStore,
  fileLock: Lock | null,
  here: Here,
  mode: ImportMode,
): PlanTrouble | null {
  if (countEntries(rows) === 0) return null;
  const isAnyReadable = stores.some((store) => rows[store].some((row) => row && !isSealed(row)));
  const isOfThisLock = isSameLock(fileLock, here.lock);
  // What is sealed with it has to be opened too: one that does not open would replace a good one.
  if ((isAnyReadable || isOfThisLock) && here.lock && !here.key) return 'locked';
  if (!isAnySealed(rows)) return null;
  if (!fileLock) return 'damaged';
  if (isOfThisLock || mode === 'replace') return null;
  return here.lock || countEntries(here.rows) > 0 ? 'otherLock' : null;
}

/**
 * Where some entries of the file are sealed, only those are taken: Breather seals all of a journal
 * or nothing, so it did not write the readable ones.
 */
function takeOneForm(rows: RowsByStore): RowsByStore {
  if (!isAnySealed(rows)) return rows;
  return byStore((store) =>
    store === COUNTS ? rows[store] : rows[store].map((row) => (isSealed(row) ? row : null)),
  );
}

function isAnySealed(rows: RowsByStore): boolean {
  return stores.some((store) => rows[store].some(isSealed));
}

function isSameLock(one: Lock | null, other: Lock | null): boolean {
  if (!one || !other) return false;
  return (
    one.salt === other.salt && one.check === other.check && one.iterations === other.iterations
  );
}

/** What a passphrase seals. */
function countEntries(rows: RowsByStore): number {
  return stores.reduce((sum, store) => sum + rows[store].length, 0);
}

function countRows(rows: RowsByStore): number {
  return portableStores.reduce((sum, store) => sum + rows[store].length, 0);
}

/**
 * What is sealed with the lock that is here, opened: so it can be compared by its words, and what
 * does not open takes the place of nothing.
 */
async function openFile(rows: RowsByStore, key: CryptoKey, turns: Turns): Promise<RowsByStore> {
  const opened: Record<PortableStore, readonly unknown[]> = { ...rows };
  for (const store of stores) {
    opened[store] = await inPieces(rows[store], turns, (row) => openRecord(key, store, row));
  }
  return opened;
}

async function openRows(
  store: PortableStore,
  { rows, key }: Here,
  turns: Turns,
): Promise<OwnRow[]> {
  return inPieces(rows[store], turns, async (stored) => ({
    // The cast: the id is the key that it lies under.
    id: (stored as { id: IDBValidKey }).id,
    stored,
    opened: store === COUNTS ? stored : await openRecord(key, store, stored),
  }));
}

async function sealChanges(plan: ImportPlan, key: CryptoKey, turns: Turns): Promise<void> {
  for (const store of stores) {
    plan.stores[store].changes = await inPieces(
      plan.stores[store].changes,
      turns,
      async (change): Promise<RowChange> => ({
        ...change,
        row: isSealed(change.row)
          ? change.row
          : change.row && (await sealRecord(key, store, change.row)),
      }),
    );
  }
}

const PIECE = 500;

/**
 * Does the work for every one, `PIECE` of them at the same time. Rejects once the signal aborts.
 */
async function inPieces<One, Other>(
  ones: readonly One[],
  { signal, onTurn }: Turns,
  work: (one: One) => Promise<Other>,
): Promise<Other[]> {
  const done: Other[] = [];
  for (let at = 0; at < ones.length; at += PIECE) {
    done.push(...(await Promise.all(ones.slice(at, at + PIECE).map(work))));
    onTurn();
    signal.throwIfAborted();
  }
  return done;
}
