/** Tells whether Enter would pick from a list instead of sending. */
import type { Site } from '@/utils/sites/site';
import { allIn, holds, isElement } from './dom';
import { readDraft } from './draft';
import { boxOf, isShown, read, styleOf } from './plain-dom';

/** What stands this near to the box, in px, belongs to what is written in it. */
const NEAR_PX = 320;

/** Only so many of the things that changed while typing are remembered. */
const APPEARED_MAX = 40;

/** A list to pick from is short, and nobody writes in it: a panel of signs is neither. */
const ENTRIES_MAX = 40;

/** What opens a list as it is typed, such as that of the people who are there, and what follows. */
const OPENED = /(?:^|\s)[@:/#+~!]([^\n]{0,30})$/;

const ENTRIES = 'li,[role=option],[class*="option" i],[class*="item" i],[class*="suggest" i]';

/** What a page says by ARIA, and what a site's data name. */
export function hasOpenSuggestions(composer: HTMLElement, site: Site | null): boolean {
  if (composer.getAttribute('aria-expanded') === 'true') return true;
  if (composer.getAttribute('aria-activedescendant')) return true;
  const lists = ['aria-controls', 'aria-owns'].map((name) => composer.getAttribute(name));
  const root = composer.getRootNode() as Document | ShadowRoot;
  return (
    lists.some((id) => id && isThere(root.getElementById(id))) ||
    !!site?.suggestions?.some((selector) => isThere(root.querySelector(selector)))
  );
}

/**
 * Remembers what appeared on the page while the person typed, for lists that say nothing by ARIA.
 * It runs only while a draft is heated.
 */
export function watchAppearing(composer: HTMLElement, isOwn: (node: Node) => boolean) {
  const appeared = new Set<HTMLElement>();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (!isElement(node) || isOwn(node) || holds(node, composer) || holds(composer, node))
          continue;
        // The newest is the last one.
        appeared.delete(node);
        appeared.add(node);
      }
    }
    for (const one of appeared) if (appeared.size > APPEARED_MAX) appeared.delete(one);
  });
  const page = composer.ownerDocument;
  observer.observe(page, { childList: true, subtree: true, attributes: true });
  return {
    /**
     * Whether a list stands near the box that came while the person typed. Asked at an Enter: it
     * lays the page out.
     */
    hasList(): boolean {
      const box = composer.getBoundingClientRect();
      const { text } = readDraft(composer);
      // What is no field has no such end.
      const { selectionEnd } = composer as Partial<HTMLTextAreaElement>;
      const typed = OPENED.exec(text.slice(0, selectionEnd))?.[1];
      if (typed === undefined) return false;
      const near = [...appeared].filter((one) => isShown(one) && isNear(boxOf(one), box));
      return near.some((one) => isList(one, typed.toLowerCase()));
    },
    forget: () => appeared.clear(),
    stop: () => observer.disconnect(),
  };
}

/** It lies over the page, and tells what was typed, or has entries for a word that is begun. */
function isList(element: HTMLElement, typed: string): boolean {
  const around = [element, read(element, 'parentElement'), read(element, 'firstElementChild')];
  const isOver = around.some((one) => one && /absolute|fixed/.test(styleOf(one).position ?? ''));
  const entries = /\s/.test(typed) ? 0 : allIn(element, ENTRIES).filter(isShown).length;
  const tells = typed !== '' && read(element, 'textContent')?.toLowerCase().includes(typed);
  const isShort = tells || (entries > 0 && entries <= ENTRIES_MAX);
  return isOver && isShort && allIn(element, 'input,textarea').length === 0;
}

function isNear(list: DOMRect, box: DOMRect): boolean {
  const beside = Math.max(list.left - box.right, box.left - list.right);
  const above = Math.max(list.top - box.bottom, box.top - list.bottom);
  return list.height > 0 && beside < NEAR_PX && above < NEAR_PX;
}

function isThere(element: Element | null): boolean {
  return element !== null && isShown(element);
}
