/** Tells whether Enter would pick from a list instead of sending. */
import type { Site } from '@/utils/sites/site';
import { allIn, holds, isElement } from './dom';
import { boxOf, isShown, read, styleOf } from './plain-dom';

/** What stands this near to the box, in px, belongs to what is written in it. */
const NEAR_PX = 320;

/** Only so many of the things that appeared while typing are remembered. */
const APPEARED_MAX = 12;

/** A list to pick from is short, and nobody writes in it: a panel of signs is neither. */
const ENTRIES_MAX = 40;

const ENTRIES =
  'li,[role=option],[class*="option" i],[class*="item" i],[class*="suggest" i],[class*="result" i]';

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
  let appeared: WeakRef<HTMLElement>[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      const nodes = type === 'childList' ? [...addedNodes] : [target];
      for (const node of nodes) {
        if (!isElement(node) || isOwn(node) || holds(node, composer) || holds(composer, node))
          continue;
        appeared = [...appeared, new WeakRef(node)].slice(-APPEARED_MAX);
      }
    }
  });
  const page = composer.ownerDocument;
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'data-state', 'open'],
  });
  return {
    /**
     * Whether a list stands near the box that came while the person typed. Asked at an Enter: it
     * lays the page out.
     */
    hasList(): boolean {
      const box = composer.getBoundingClientRect();
      return appeared.some((ref) => {
        const one = ref.deref();
        return !!one && read(one, 'isConnected') && isList(one) && isNear(boxOf(one), box);
      });
    },
    forget(): void {
      appeared = [];
    },
    stop: () => observer.disconnect(),
  };
}

/** It lies over the page, and has entries. */
function isList(element: HTMLElement): boolean {
  if (!isShown(element)) return false;
  const around = [element, read(element, 'parentElement'), read(element, 'firstElementChild')];
  const isOver = around.some((one) => one && /absolute|fixed/.test(styleOf(one).position ?? ''));
  const entries = allIn(element, ENTRIES).filter(isShown);
  const isShort = entries.length > 0 && entries.length <= ENTRIES_MAX;
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
