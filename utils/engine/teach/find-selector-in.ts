import { call } from '../plain-dom';
import { collectPageWords } from './page-words';
import { findSelector } from './structural-selector';

/**
 * A structural selector of this element in its document or shadow root, without a word that stands
 * there; or null.
 */
export function findSelectorIn(element: HTMLElement): string | null {
  const root = call(element, 'getRootNode');
  if (root.nodeType === Node.DOCUMENT_NODE || 'host' in root) {
    // The cast: what is connected has one of these at its root.
    const words = collectPageWords(root as Document | ShadowRoot, location.href);
    return findSelector(element, words);
  }
  return null;
}
