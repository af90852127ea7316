/**
 * What in a page could be a writing box, or a button that sends: under the pointer, and one after
 * the other.
 */

import { allIn, holds, openRootOf } from '../dom';
import { boxOf, contains, fits, nearest, read } from '../plain-dom';

const BOX =
  'textarea,input:not([type]),input[type="text"],input[type="search"],[contenteditable]:not([contenteditable="false"]),[role="textbox"]';
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
const PRESSABLE =
  'button,[role="button"],input[type="submit"],input[type="button"],input[type="image"],a[href],summary,[tabindex]:not([tabindex="-1"])';

/** More than this is the page, and no part of it that a person points at. */
const BUTTON_WIDTH_MAX = 400;
const BUTTON_HEIGHT_MAX = 160;
const BUTTONS_MAX = 40;

/**
 * The writing box that a path of the pointer goes through, or the only one within what it points
 * at; or null.
 */
export function findBox(path: readonly EventTarget[]): HTMLElement | null {
  const elements = path.filter((one) => one instanceof HTMLElement);
  const inner = elements.find((one) => fits(one, BOX));
  if (inner) return elements.findLast((one) => fits(one, EDITABLE)) ?? inner;
  const [first] = elements;
  const [within, another] = first ? allIn(first, BOX) : [];
  return within && !another && isShown(within) ? within : null;
}

/**
 * What a press on this path would press: a button, else the very thing; null for the box itself, or
 * half the page.
 */
export function findPressable(
  path: readonly EventTarget[],
  composer: HTMLElement,
): HTMLElement | null {
  if (path.includes(composer)) return null;
  const elements = path
    .filter((one) => one instanceof HTMLElement)
    .filter((one) => !holds(one, composer));
  const found = elements.find((one) => fits(one, PRESSABLE)) ?? elements[0];
  if (!found) return null;
  const { width, height } = boxOf(found);
  return width <= BUTTON_WIDTH_MAX && height <= BUTTON_HEIGHT_MAX && width > 0 ? found : null;
}

/** Every box that can be seen, also in open shadow roots; of boxes in boxes the outer one. */
export function listBoxes(root: Document | ShadowRoot): HTMLElement[] {
  return listAll(root, BOX).filter((one) => {
    const around = read(one, 'parentElement');
    return !around || !nearest(around, EDITABLE);
  });
}

/** The buttons that can be seen, the nearest to the box first. */
export function listPressables(root: Document | ShadowRoot, composer: HTMLElement): HTMLElement[] {
  const from = middleOf(composer);
  const farness = (one: HTMLElement) => {
    const { x, y } = middleOf(one);
    return Math.hypot(x - from.x, y - from.y);
  };
  return listAll(root, PRESSABLE)
    .filter((one) => one !== composer && !holds(one, composer) && !contains(composer, one))
    .map((one) => ({ one, far: farness(one) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, BUTTONS_MAX)
    .map(({ one }) => one);
}

/** The first that matches and can be seen, also in open shadow roots; or null. */
export function findShown(root: Document | ShadowRoot, selector: string): HTMLElement | null {
  return listAll(root, selector)[0] ?? null;
}

function listAll(root: Document | ShadowRoot, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(fits(one, selector) && isShown(one) ? [one] : []),
    ...listInside(openRootOf(one), selector),
  ]);
}

function listInside(root: ShadowRoot | null, selector: string): HTMLElement[] {
  return root ? listAll(root, selector) : [];
}

function isShown(element: HTMLElement): boolean {
  const { width, height } = boxOf(element);
  return width > 0 && height > 0;
}

function middleOf(element: HTMLElement): { x: number; y: number } {
  const { x, y, width, height } = boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}
