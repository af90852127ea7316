/**
 * What a pass of sync does with the own texts, by how they are at hand. They lie in the journal,
 * and go along only while that has no passphrase. Pure.
 */
import type { Settings } from '@/utils/settings/settings';
import { hasOwn, noOwn, withOwn } from '@/utils/settings/with-own';
import type { OwnTextsHere, OwnTextsRead } from './own-texts-here';
import { isOwnPlace } from './places';
import type { Here } from './reconcile';
import { parseRegister, type Registers } from './register';
import type { SyncState } from './sync-state';

type Read = Awaited<ReturnType<OwnTextsHere['read']>>;

/** What the pass looks at. */
interface Look extends Here {
  /** What of sync counts. */
  remote: Record<string, unknown>;
  /** What is kept of the own texts beside what the pass finds. */
  rest: Registers;
  /** What is to be taken out of sync, and is known until it is: a browser may refuse. */
  leaving: Registers;
}

/** `settings` are as they are stored. */
export function lookAt(
  settings: Settings,
  { registers, journal }: Pick<SyncState, 'registers' | 'journal'>,
  remote: Record<string, unknown>,
  own: Read,
): Look {
  if (isAtHand(own, settings)) {
    // In a journal that was erased since nobody deleted what is missing.
    const isOwnNew = journal === null || (journal !== undefined && own.generation < journal);
    const shown = withOwn(settings, own.own);
    return { settings: shown, registers, isOwnNew, remote, rest: {}, leaving: {} };
  }
  const bare = withOwn(settings, noOwn);
  const look: Look = {
    settings: bare,
    registers: registers && without(registers),
    remote: without(remote),
    rest: {},
    leaving: {},
  };
  const known = onlyOwn(registers ?? {});
  if (own !== 'sealed') return { ...look, rest: known };
  // Once: other devices may put them there again. Before the first pass nobody knows which of them
  // this device put there.
  return { ...look, leaving: registers ? stillThere(known, remote) : readOwn(remote) };
}

function stillThere(known: Registers, remote: Record<string, unknown>): Registers {
  return Object.fromEntries(Object.entries(known).filter(([key]) => Object.hasOwn(remote, key)));
}

function readOwn(remote: Record<string, unknown>): Registers {
  return Object.fromEntries(
    Object.entries(onlyOwn(remote)).flatMap(([key, stored]) => {
      const register = parseRegister(stored);
      return register ? [[key, register] as const] : [];
    }),
  );
}

/**
 * Whether the own texts can be read. While some are still to move from the settings, the journal
 * does not hold all of them.
 */
export function isAtHand(own: Read, settings: Settings): own is OwnTextsRead {
  return typeof own === 'object' && !hasOwn(settings);
}

function without<Value>(byKey: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(byKey).filter(([key]) => !isOwnPlace(key)));
}

function onlyOwn<Value>(byKey: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(byKey).filter(([key]) => isOwnPlace(key)));
}
