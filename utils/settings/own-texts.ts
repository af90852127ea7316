/** What a person writes for a deck of their own. */
import * as v from 'valibot';
import { LONGEST_STEP, LONGEST_TEXT, LONGEST_THOUGHT } from '@/utils/practice/limits';

/** The decks to which a person can add, by their names in the settings and in the journal. */
export const decks = ['cards', 'words', 'ideas', 'affirmations', 'questions'] as const;
export type Deck = (typeof decks)[number];

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const written = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

export const ownCard = v.object({
  id,
  thought: written(LONGEST_THOUGHT),
  notice: written(LONGEST_STEP),
  challenge: written(LONGEST_STEP),
  reframe: written(LONGEST_STEP),
});

/** A starter, an idea, an affirmation or a check-in question. */
export const ownItem = v.object({ id, text: v.pipe(written(LONGEST_TEXT), v.minLength(1)) });
