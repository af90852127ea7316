import { attributeOf, fits, read } from '../plain-dom';
import { partsOf } from './stable-name';

/** Attributes that hold words for people. */
const WORDED = ['aria-label', 'title', 'alt', 'placeholder', 'value', 'aria-description'];
const NOT_READ = 'script,style,template,noscript';

/**
 * Every word that stands in the page, in its title and in its address. They stay in memory, to keep
 * them out of selectors.
 */
export function collectPageWords(root: Document | ShadowRoot, address: string): Set<string> {
  // Only a document has no document above it.
  const document = root.ownerDocument ?? (root as Document);
  const words = new Set([...partsOf(document.title), ...partsOf(decode(address))]);
  const add = (text: string | null) => {
    for (const part of partsOf(text ?? '')) words.add(part);
  };
  for (const element of root.querySelectorAll('*')) {
    if (fits(element, NOT_READ)) continue;
    for (const name of WORDED) add(attributeOf(element, name));
    for (const node of read(element, 'childNodes')) if (node.nodeType === 3) add(node.nodeValue);
  }
  return words;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
