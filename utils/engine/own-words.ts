/** Which of the person's own words a text holds. The text is looked at and let go. Pure. */

/** Letters of scripts that write words without a space between them. */
const RUNNING =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** At the end of a word: any word that begins like that. */
const ANY_END = '*';

/**
 * The first word or phrase of the list that the text holds, whatever its case, its marks' encoding
 * and the width of its spaces; null where it holds none. It stands there whole, or as `stop*` the
 * beginning of a word.
 */
export function findWord(text: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const plain = plainOf(text);
  return words.find((word) => isIn(plain, plainOf(word).trim())) ?? null;
}

function isIn(text: string, written: string): boolean {
  const isBeginning = written.endsWith(ANY_END);
  const word = isBeginning ? written.slice(0, -ANY_END.length).trimEnd() : written;
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const mayEnd = isBeginning || isEdge(text, word, at + word.length, -1);
    if (mayEnd && isEdge(text, word, at - 1, 0)) return true;
  }
  return false;
}

/**
 * Whether the word may end here: beside it is no letter, or its own last letter is of a script
 * without spaces.
 */
function isEdge(text: string, word: string, beside: number, own: 0 | -1): boolean {
  const outside = letterAt(text, beside);
  const inside = letterAt(word, own === 0 ? 0 : word.length - 1);
  return !LETTER.test(outside) || !LETTER.test(inside) || RUNNING.test(inside);
}

/** The whole character at an index, also when it lies on the second half of one. */
function letterAt(text: string, index: number): string {
  const start = /[\udc00-\udfff]/.test(text.charAt(index)) ? index - 1 : index;
  return start < 0 || start >= text.length
    ? ''
    : String.fromCodePoint(text.codePointAt(start) ?? 0);
}

function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ');
}
