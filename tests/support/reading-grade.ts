import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * The Flesch-Kincaid grade of an English text. It is rough on a single short sentence and fair on a
 * card; it serves to find the sentences that are too hard, not to praise the others.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.?!…]+(?=\s|”|$)/).filter((part) => wordsOf(part).length > 0);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
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
