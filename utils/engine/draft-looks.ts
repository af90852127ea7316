/**
 * Whether a text looks as the person said that a heated one of theirs does. Literal signs; nothing
 * guesses. Pure.
 */
import type { SiteRules } from './told-frame';

type Looks = Omit<NonNullable<SiteRules['looks']>, 'restUntilAt'>;

/** So many words in capitals: one is a name or a sigh. */
const MOST_CAPITALS = 2;

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]+/gu;

/** Three marks in a row, of whatever width. */
const MARKS = /[!?！？‼⁇⁈⁉]{3}/u;

export function looksHeated(text: string, { capitals, marks, longerThan }: Looks): boolean {
  if (marks && MARKS.test(text)) return true;
  if (capitals && countCapitals(text) > MOST_CAPITALS) return true;
  return longerThan !== null && countWords(text) > longerThan;
}

/** Words of two letters or more, all of them capitals. */
function countCapitals(text: string): number {
  const words = text.normalize('NFKC').match(WORD) ?? [];
  return words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase()).length;
}

/** By the spaces between them. */
function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
