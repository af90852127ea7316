/** The own texts of all decks, and settings with them filled in. Pure. */
import { type Deck, decks } from './own-texts';
import type { Settings } from './settings';

export type OwnTexts = { [Name in Deck]: Settings[Name]['own'] };

export const noOwn: OwnTexts = {
  cards: [],
  words: [],
  ideas: [],
  affirmations: [],
  questions: [],
};

export function withOwn(settings: Settings, own: OwnTexts): Settings {
  const filled = decks.map((deck) => [deck, { ...settings[deck], own: own[deck] }]);
  return { ...settings, ...Object.fromEntries(filled) };
}

export function hasOwn(settings: Settings): boolean {
  return decks.some((deck) => settings[deck].own.length > 0);
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
