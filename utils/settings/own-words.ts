/** Words and phrases of the person's own, for the rule that a draft with one of them is heated. */
import * as v from 'valibot';
import { LONGEST_WORD, MOST_WORDS } from '@/utils/practice/limits';

/** As they are kept: trimmed, without empty ones and doubles, as many and as long as fit. Pure. */
export function cleanWords(list: readonly string[]): string[] {
  const trimmed = list.map((word) => word.trim().replace(/\s+/g, ' ').slice(0, LONGEST_WORD));
  return [...new Set(trimmed)].filter((word) => word !== '').slice(0, MOST_WORDS);
}

export const ownWords = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => cleanWords(list.filter((one) => typeof one === 'string'))),
);
