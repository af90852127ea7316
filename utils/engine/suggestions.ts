/** Tells how sure it is that Enter would pick from a list instead of sending. */
import type { Site } from '@/utils/sites/site';
import { allIn } from './dom';
import { readDraft } from './draft';
import { attributeOf, boxOf, fits, isSeen, isShown, read, styleOf } from './plain-dom';

/** A list is open, and no entry of it is chosen: some pages pick the first one, others send. */
export const OPEN_LIST = 1;

/** An entry of it is chosen. */
export const CHOSEN_ENTRY = 2;

/** What stands this near to the box, in px, belongs to what is written in it. */
const NEAR_PX = 320;

/** What opens a list as it is typed, such as that of the people who are there, and what follows. */
const OPENED = /(?:^|\s)[@:/#+~!]([^\n]{0,30})$/;

const LISTS = '[role=listbox],[role=menu]';

/**
 * How pages call the entry that Enter would pick, such as `is-active` or `item--selected`. What is
 * said for another state, such as `focus:ring`, is none of it.
 */
const CHOSEN = /(^|[\s_-])(active|selected|highlight(ed)?|focus(ed)?|current)(?![^\s_])/i;

/**
 * By what the page says by ARIA, by what a site's data name, and by what appeared while the person
 * typed. Nought is no list. It lays the page out.
 */
export function weighLists(
  composer: HTMLElement,
  site: Site | null,
  appeared: Iterable<HTMLElement>,
): number {
  const root = composer.getRootNode() as Document | ShadowRoot;
  const named = ['controls', 'owns'].map((name) =>
    root.getElementById(attributeOf(composer, `aria-${name}`)),
  );
  const active = attributeOf(composer, 'aria-activedescendant');
  const lists = [
    ...listsBeside(composer, appeared),
    ...named.filter((one) => one && fits(one, LISTS)),
    ...(site?.suggestions ?? []).map((selector) => root.querySelector(selector)),
  ].filter(isThere);
  // Beside an open list, a name of an entry tells enough: an editor may give none to the entry.
  const isChosen = active && (lists[0] || isThere(root.getElementById(active)));
  const saysClosed = fits(composer, '[aria-expanded=false]');
  if (!saysClosed && (isChosen || lists.some(hasChosen))) return CHOSEN_ENTRY;
  // What is left of a list that is gone looks the same as one that is drawn out of our sight.
  return active || lists[0] || fits(composer, '[aria-expanded=true]') ? OPEN_LIST : 0;
}

function listsBeside(composer: HTMLElement, appeared: Iterable<HTMLElement>): HTMLElement[] {
  const near = [...appeared].filter((one) => isNear(boxOf(one), boxOf(composer)));
  if (!near[0]) return [];
  // What is no field has no such end.
  const { selectionEnd } = composer as Partial<HTMLTextAreaElement>;
  const typed = OPENED.exec(readDraft(composer).text.slice(0, selectionEnd))?.[1];
  return near.filter((one) => typed !== undefined && isList(one, typed));
}

/** Right above or below. */
function isNear(list: DOMRect, box: DOMRect): boolean {
  return list.height > 0 && list.top - box.bottom < NEAR_PX && box.top - list.bottom < NEAR_PX;
}

/** It lies over the page, nobody writes in it, and it tells what is more than one word. */
function isList(element: HTMLElement, typed: string): boolean {
  const around = [element, read(element, 'parentElement')];
  const isOver = around.some((one) => one && /absolute|fixed/.test(styleOf(one).position ?? ''));
  const tells = read(element, 'textContent')?.toLowerCase().includes(typed.toLowerCase());
  return isOver && (tells || !/\s/.test(typed)) && !allIn(element, 'input,textarea')[0];
}

/** An entry is chosen: the page says so, or it is drawn so. */
function hasChosen(list: Element): boolean {
  const parts = allIn(list, '*');
  const isCalledChosen = (one: Element) =>
    isShown(one) && (fits(one, '[aria-selected=true]') || CHOSEN.test(attributeOf(one, 'class')));
  const width = boxOf(list).width;
  return parts.some(isCalledChosen) || [list, ...parts].some((one) => hasOneApart(one, width));
}

/**
 * One of several is drawn unlike all others, and not as the one that has nothing behind it; it is
 * as wide as the entries of a list of this width are.
 */
function hasOneApart(around: Element, width: number): boolean {
  const entries = [...read(around, 'children')];
  if (!entries[1]) return false;
  const looks = entries.map(lookOf);
  const isAlone = (look?: string) => looks.filter((one) => one === look).length === 1;
  return entries.some(
    // What is not shown has no width.
    (one, at) => looks[at] !== 'none' && isAlone(looks[at]) && boxOf(one).width * 2 > width,
  );
}

/** What is drawn behind it, or laid behind its content, and around it; without what is clear. */
function lookOf(element: Element): string {
  const { backgroundColor, outlineStyle } = styleOf(element);
  const behind = `${styleOf(element, '::before').backgroundColor}${backgroundColor}`;
  return behind.replace(/rgba\([^)]*, 0\)/g, '') + outlineStyle;
}

/** One that closes while it fades away stands where it was, invisible, with the entry it had. */
function isThere(element: Element | null | undefined): element is Element {
  return !!element && isSeen(element);
}
