import type { Site } from '@/utils/sites/site';
import { hashText } from './hash-text';

/**
 * A salted hash of the conversation and of the composer's place in it. Another chat gives another key; a composer
 * that the page replaced by a new one in the same place gives the same.
 */
export function conversationKey(composer: HTMLElement, site: Site | null, salt: string): string {
  const words = ['name', 'data-testid', 'data-qa', 'aria-label', 'placeholder'];
  const place = words.map((word) => composer.getAttribute(word) ?? '');
  return hashText(
    [salt, location.origin, conversationOf(site), composer.tagName, ...place].join('\n'),
  );
}

function conversationOf(site: Site | null): string {
  const { hash, pathname, search } = location;
  const from = site?.conversation;
  if (from === 'path') return pathname;
  if (from === 'hash') return hash;
  if (from) return document.querySelector(from.textOf)?.textContent ?? '';
  return pathname + search + hash;
}
