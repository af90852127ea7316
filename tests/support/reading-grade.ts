/**
 * The Flesch-Kincaid grade of an English text, from an estimate of its syllables. It is rough on a single short
 * sentence and fair on a card; it serves to find the sentences that are too hard, not to praise the others.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.?!…]+(?=\s|”|$)/).filter((part) => wordsOf(part).length > 0);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of a text in lower case, with `'` for every apostrophe. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z][a-z']*/g) ?? []
  );
}

/** Counts groups of vowels, less the silent endings. */
export function syllablesOf(word: string): number {
  const bare = word
    .replaceAll("'", '')
    .replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^l]e)$/, (ending) => ending.charAt(0));
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 0);
}
