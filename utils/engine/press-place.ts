/** Where a control stands, and what that alone tells of whether it sends a box. */
import { allIn, holds } from './dom';
import { formOf, isRepeated } from './find-owner';
import { call, fits, nearest, read, styleOf } from './plain-dom';
import { CONTROL } from './press-control';
import { isCalledAnswer, isCalledSend } from './press-names';

/** What a page opens over itself. */
export const LAYER = 'dialog,[popover],[role$=dialog]';

/** Where a page repeats something for each of its entries. */
const ENTRY = 'li,[role=listitem],[role=row],[role=article],article,tr';

/** A link to another page. */
const LEADS_AWAY = '[href]:not([href^="#"],[href^=javascript])';

/** Bars of a site, and what holds a search of it, as where all of an older page is one form. */
const BAR =
  'nav,[role=navigation],[role=search],:has([type=search],[name*=search],[id*=search],[name=q])';

/** The types of the fields of a form in which nobody writes or chooses anything. */
const HOLDS_NOTHING = /^(hidden|submit|image|button|reset)$/;

/**
 * In a layer with a box of its own, each row sends to the one it names; only an answer is about
 * what stands in the row.
 */
export function isToOneOfMany(control: HTMLElement, composer: HTMLElement): boolean {
  const layer = nearest(control, LAYER);
  return !!layer && holds(layer, composer) && isCalledSend(control) && !isCalledAnswer(control);
}

/**
 * The page opened what it stands in over the box, so what is asked there may be about something
 * else.
 */
export function isInOtherLayer(control: HTMLElement, composer: HTMLElement): boolean {
  return partsAround(control, composer).some(
    (one) => fits(one, LAYER) || styleOf(one).position === 'fixed',
  );
}

/**
 * What the control stands in, itself the first, as far as the box does not stand in it as well. A
 * question about what is within one of them is never one about the whole page.
 */
function partsAround(control: HTMLElement, composer: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  let part: HTMLElement | null = control;
  for (; part && !holds(part, composer); part = read(part, 'parentElement')) parts.push(part);
  return parts;
}

/**
 * It stands in an entry of a list in which the box does not: what it does, it does to that entry.
 */
export function isOfEntry(control: HTMLElement, composer: HTMLElement): boolean {
  // A bar above a box may hold its *Send*, which leads to no other page.
  const isOfBar = partsAround(control, composer).some((one) => fits(one, BAR));
  if (isOfBar && (fits(control, LEADS_AWAY) || !isCalledSend(control))) return true;
  if (nearest(control, '[role=menu],menu,form')) return false;
  let entry = nearest(control, ENTRY);
  while (entry && !holds(entry, composer)) {
    if (saysAnything(entry) && !isLaidOut(entry, control, composer)) return true;
    entry = nearestAround(entry, ENTRY);
  }
  return false;
}

export function nearestAround(node: Node, selector: string): HTMLElement | null {
  const around = read(node, 'parentElement');
  return around && nearest(around, selector);
}

/**
 * A bar of buttons may be a list as well: its entries have no words but those of their controls.
 */
function saysAnything(entry: HTMLElement): boolean {
  const texts = entry.ownerDocument.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const isWord = /[\p{L}\p{N}]/u.test(text.nodeValue ?? '');
    if (isWord && !nearestAround(text, CONTROL)) return true;
  }
  return false;
}

/**
 * Older pages set out a form in the rows of a table: then the box has a row of it, and no other row
 * has this control.
 */
function isLaidOut(entry: HTMLElement, control: HTMLElement, composer: HTMLElement): boolean {
  const table = entry.localName === 'tr' ? entry.closest('table') : null;
  return !!table && holds(table, composer) && !isRepeated(control, table);
}

export function isAbove(control: HTMLElement, composer: HTMLElement): boolean {
  const position = call(control, 'compareDocumentPosition', composer);
  return !!(position & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** It submits what was chosen in a form that the box has nothing to do with, such as a vote. */
export function isOfOtherForm(control: HTMLElement, composer: HTMLElement): boolean {
  const form = formOf(control);
  if (!form || form === formOf(composer) || holds(form, composer)) return false;
  return allIn(form, 'input,select').some(
    (one) => !HOLDS_NOTHING.test((one as HTMLInputElement).type),
  );
}
