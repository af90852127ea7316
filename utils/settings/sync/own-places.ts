/**
 * What a pass of sync does with the own texts, by how they are at hand. They lie in the journal,
 * and go along only while that has no passphrase. Pure.
 */
import { decks } from '@/utils/settings/own-texts';
import type { Settings } from '@/utils/settings/settings';
import type { OwnTexts, OwnTextsHere, OwnTextsRead } from './own-texts-here';
import { isOwnPlace } from './places';
import type { Here } from './reconcile';
import type { Registers } from './register';
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
  const bare = withOwn(settings, none);
  const look: Look = {
    settings: bare,
    registers: registers && without(registers),
    remote: without(remote),
    rest: {},
    leaving: {},
  };
  const known = onlyOwn(registers ?? {});
  if (own !== 'sealed') return { ...look, rest: known };
  // Once: other devices may put them there again.
  const there = Object.entries(known).filter(([key]) => Object.hasOwn(remote, key));
  return { ...look, leaving: Object.fromEntries(there) };
}

/** Where some are still to move to the journal, it does not hold all of them. */
export function isAtHand(own: Read, settings: Settings): own is OwnTextsRead {
  return typeof own === 'object' && decks.every((deck) => settings[deck].own.length === 0);
}

export function withOwn(settings: Settings, own: OwnTexts): Settings {
  const filled = decks.map((deck) => [deck, { ...settings[deck], own: own[deck] }]);
  return { ...settings, ...Object.fromEntries(filled) };
}

export function ownOf({ cards, words, ideas, affirmations, questions }: Settings): OwnTexts {
  return {
    cards: cards.own,
    words: words.own,
    ideas: ideas.own,
    affirmations: affirmations.own,
    questions: questions.own,
  };
}

const none: OwnTexts = { cards: [], words: [], ideas: [], affirmations: [], questions: [] };

function without<Value>(byKey: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(byKey).filter(([key]) => !isOwnPlace(key)));
}

function onlyOwn<Value>(byKey: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(byKey).filter(([key]) => isOwnPlace(key)));
}
