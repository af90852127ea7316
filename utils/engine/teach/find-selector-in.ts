import { call, read } from '../plain-dom';
import { collectPageWords } from './page-words';
import { findSelector } from './structural-selector';

/**
 * A structural selector of this element in its document or shadow root, without a word that stands
 * there; or null, also where it is gone from the page.
 */
export function findSelectorIn(element: HTMLElement): string | null {
  if (!read(element, 'isConnected')) return null;
  // The cast: what is connected has one of these at its root.
  const root = call(element, 'getRootNode') as Document | ShadowRoot;
  return findSelector(element, collectPageWords(root, location.href));
}
