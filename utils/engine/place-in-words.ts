/**
 * A place among the words of a box that is found again where the page drew the box anew, or cut its
 * text at the caret of another person.
 */
import { wordsOf } from './draft';

export interface PlaceInWords {
  node: Node;
  /** As ranges count it: characters of a text, children of an element. */
  offset: number;
  /** The whole text of the node, or null for an element. */
  text: string | null;
  /** How many characters of the draft stand before it, hints left out. */
  before: number;
}

/** The node stands in the box. */
export function rememberPlace(box: HTMLElement, node: Node, offset: number): PlaceInWords {
  const text = node.nodeValue;
  const range = box.ownerDocument.createRange();
  range.setStart(node, offset);
  let before = text === null ? 0 : offset;
  for (const words of wordsOf(box)) {
    if (words !== node && range.comparePoint(words, 0) < 0) before += words.length;
  }
  return { node, offset, text, before };
}

/** Where the place is now, or null where this box has fewer words than stood before it. */
export function findPlace(
  { node, offset, text, before }: PlaceInWords,
  box: HTMLElement,
): { node: Node; offset: number } | null {
  const isAsItWas = node.isConnected && node.nodeValue === text;
  if (isAsItWas && offset <= (text ?? node.childNodes).length) return { node, offset };
  let left = before;
  for (const words of wordsOf(box)) {
    // Where one text ends and the next begins, it stays on the side on which it was.
    const isHere = offset > 0 ? left <= words.length : left < words.length;
    if (isHere) return { node: words, offset: left };
    left -= words.length;
  }
  return null;
}
