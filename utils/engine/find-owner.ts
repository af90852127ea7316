/**
 * Finds whose a control is: the box of the smallest part of the page that holds both. What stands
 * beside a box, as a subject does, belongs to it in the same way.
 */
import { allIn, holds, isElement, outOfFrames } from './dom';
import { timesShown } from './draft';
import { ANY_BOX, isMessageBox } from './find-box';
import { fits, isSeen, isShown, read } from './plain-dom';
import { isCalledSend, labelsOf } from './press-names';

/** The boxes of which one may be meant. */
export interface Drafts {
  /** The boxes that hold a message, or may. */
  candidates: readonly HTMLElement[];
  /** The one in which the person was last, or null. */
  last: HTMLElement | null;
  isHeated(composer: HTMLElement): boolean;
}

export interface Owner {
  composer: HTMLElement;
  /** The smallest part of the page that holds both. */
  scope: ParentNode;
  /** How many ancestors of the box lie between. */
  steps: number;
}

/**
 * The box that a control belongs to: of the smallest part of the page around it that holds any box.
 * Where that holds another box and none of ours, it is that one's; where it holds several of ours,
 * the only one of its kind sends a heated one as well, else it is the one the person was in last.
 */
export function findOwner(
  control: HTMLElement,
  { candidates, last, isHeated }: Drafts,
): Owner | null {
  const form = formOf(control);
  const isOfOne = candidates.some((one) => formOf(one) === form);
  for (let scope = outOfFrames(control); scope; scope = outOfFrames(scope)) {
    const inside = candidates.filter((one) => isIn(scope as Node, one));
    // A page may keep the boxes of its other chats out of sight.
    const seen = inside.length > 1 ? inside.filter(isShown) : [];
    const all = seen.length > 0 ? seen : inside;
    const [first] = all;
    if (first) {
      const ofForm = form ? all.filter((one) => formOf(one) === form) : [];
      const own = ofForm.length > 0 ? ofForm : all;
      const latest = own.find((one) => one === last);
      const isOfLatest = latest && isRepeated(control, scope);
      const heated = isOfLatest ? latest : own.find(isHeated);
      const composer = heated ?? latest ?? own[0] ?? first;
      return { composer, scope, steps: stepsUp(composer, scope) };
    }
    if (allIn(scope, ANY_BOX).some((one) => isOwnerOf(one, control, isOfOne))) return null;
  }
  return null;
}

/**
 * Whether a control beside this other box is that one's: not where nobody sees the box, nor where
 * it is a part of the form of a message, as a name is. What is for no message, as a search is, has
 * none that says that it sends.
 */
function isOwnerOf(box: HTMLElement, control: HTMLElement, isOfMessage: boolean): boolean {
  if (!isSeen(box)) return false;
  const form = formOf(box);
  if (form) return !isOfMessage || form !== formOf(control);
  return isMessageBox(box) || !isCalledSend(control);
}

/** One that the page took away is where its words are shown once more before they go. */
function isIn(scope: Node, composer: HTMLElement): boolean {
  if (composer.isConnected) return holds(scope, composer);
  return isElement(scope) && !fits(scope, 'body,html') && timesShown(scope, composer) > 0;
}

/**
 * The box that something beside it belongs to, as a subject does: of the smallest part of the page
 * that holds both.
 */
export function findCompose(
  field: HTMLElement,
  candidates: readonly HTMLElement[],
): HTMLElement | null {
  const form = formOf(field);
  for (let scope: ParentNode | null = field; scope; scope = outOfFrames(scope)) {
    const found = candidates.find((one) => holds(scope as Node, one));
    if (found) return !form && isElement(scope) && fits(scope, 'body') ? null : found;
  }
  return null;
}

/**
 * Its own form, or the one around it: an editor in a frame is a part of the form in which the frame
 * stands.
 */
export function formOf(element: Element): HTMLFormElement | null {
  for (let node: Node | null = element; node; node = outOfFrames(node)) {
    if (!isElement(node)) continue;
    if (fits(node, 'form')) return node as HTMLElement as HTMLFormElement;
    const { form } = node as Partial<HTMLButtonElement>;
    if (node === element && form) return form;
  }
  return null;
}

function stepsUp(composer: HTMLElement, scope: ParentNode): number {
  let steps = 0;
  for (let node: ParentNode | null = composer; node && node !== scope; node = outOfFrames(node)) {
    steps += 1;
  }
  return steps;
}

/** There are others like it. */
export function isRepeated(control: HTMLElement, scope: ParentNode): boolean {
  const [label] = labelsOf(control);
  return allIn(scope, read(control, 'localName')).some(
    (one) => one !== control && looksLike(control)(one) && labelsOf(one)[0] === label,
  );
}

export function looksLike(control: HTMLElement): (one: HTMLElement) => boolean {
  const look = read(control, 'className');
  return (one) => read(one, 'className') === look;
}
