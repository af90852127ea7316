import type { Entries, StoreName } from './entries';

/** What a person wrote or read in an entry of each store, and may look for. */
const textsOf: { [Store in StoreName]: (entry: Entries[Store]) => (string | null)[] } = {
  promises: ({ what, toWhom }) => [what, toWhom],
  checkIns: ({ question, note }) => [question, note],
  wins: ({ text }) => [text],
  reframes: (entry) => [
    entry.thought,
    entry.evidenceFor,
    entry.evidenceAgainst,
    entry.balanced,
    entry.smallTest,
  ],
  cards: ({ thought, notice, challenge, reframe }) => [thought, notice, challenge, reframe],
  words: ({ text }) => [text],
  ideas: ({ text }) => [text],
  affirmations: ({ text }) => [text],
  questions: ({ text }) => [text],
};

/**
 * Whether an entry holds every one of these words, in any of its texts. Small and capital letters
 * are the same, and so are letters with and without accents. No words at all fit every entry. Pure.
 */
export function holdsWords<Store extends StoreName>(
  store: Store,
  entry: Entries[Store],
  words: string,
): boolean {
  // A long record is not read through for nothing.
  if (words.trim() === '') return true;
  const text = plain(textsOf[store](entry).join('\n'));
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
