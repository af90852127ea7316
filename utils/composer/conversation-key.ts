import type { Site } from '@/utils/sites/site';
import { hashText } from './hash-text';
import { scopeAround } from './scope-around';

/** The attributes by which a composer is told from others of its page; a change of one gives it another key. */
export const placeWords = ['name', 'data-testid', 'data-qa', 'aria-label', 'placeholder'];

/**
 * A salted hash of the conversation and of the composer's place in it. Another chat gives another key, and so does
 * another composer of the page; one that the page replaced by a new one in the same place gives the same.
 */
export function conversationKey(composer: HTMLElement, site: Site | null, salt: string): string {
  const place = placeOf(composer);
  // A thread beside a channel may look the same in every attribute: then their order tells them apart.
  const root = composer.getRootNode() as Document | ShadowRoot;
  const boxes = root.querySelectorAll(site?.composers.join() ?? 'textarea,input,[contenteditable]');
  const twins = [...boxes].filter((box) => placeOf(box) === place);
  const order = twins.indexOf(composer);
  return hashText([salt, location.origin, conversationOf(composer, site), place, order].join('\n'));
}

function placeOf(box: Element): string {
  return box.tagName + placeWords.map((word) => `\n${box.getAttribute(word) ?? ''}`).join('');
}

function conversationOf(composer: HTMLElement, site: Site | null): string {
  const { hash, pathname, search } = location;
  const from = site?.conversation;
  // Some sites write the same chat with and without a last slash.
  if (from === 'path') return pathname.replace(/\/$/, '');
  if (from === 'hash') return hash;
  if (from) return textAround(composer, from.textOf);
  return pathname + search + hash;
}

/** Several chats may be open beside each other, each under its own name, so the nearest counts. */
function textAround(composer: HTMLElement, selector: string): string {
  for (let scope = scopeAround(composer); scope; scope = scopeAround(scope)) {
    const found = scope.querySelector(selector);
    if (found) return found.textContent ?? '';
  }
  return '';
}
