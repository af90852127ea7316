/** Whether a text holds one of the person's own words. The text is looked at and let go. Pure. */

/** Letters of scripts that write words without a space between them. */
const RUNNING =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A whole word or phrase, whatever its case, its marks' encoding and the width of its spaces. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const plain = plainOf(text);
  return words.some((word) => isIn(plain, plainOf(word).trim()));
}

function isIn(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isEdge(text, word, at - 1, 0) && isEdge(text, word, at + word.length, -1)) return true;
  }
  return false;
}

/** Whether the word may end here: beside it is no letter, or its own last letter is of a script without spaces. */
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
