/**
 * A card of the Reframe deck: a thought as it comes, and three steps away from it. Cards answer
 * everyday conflict; they claim nothing about the other person, ask nobody to look for proof, and
 * leave a real fear standing.
 */
import type { Feeling } from './feelings';

/**
 * Their names on the screen are under `cardSituations` in the locales, with one more for a person's
 * own cards.
 */
export const cardSituations = [
  'jealousy',
  'insecurity',
  'assumptions',
  'selfCompassion',
  'noAnswer',
  'afterFight',
  'urge',
  'oldWounds',
] as const;

/**
 * Where a thought may come from a real danger: a card for it is shown once someone said that nobody
 * is unsafe.
 */
export const asksFirst: readonly Card['situation'][] = [
  'assumptions',
  'afterFight',
  'urge',
  'oldWounds',
];

export type CardSituation = (typeof cardSituations)[number];

/** The words of a card. What a person writes themselves has no more than these. */
export interface CardText {
  id: string;
  /** Said as one's own thought, without quotation marks: the view adds those of the language. */
  thought: string;
  notice: string;
  challenge: string;
  reframe: string;
}

export interface Card extends CardText {
  situation: CardSituation | 'own';
  feelings: readonly Feeling[];
}
