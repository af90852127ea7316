/** Finds what is pressed of all that is in the way of a press. */
import type { Site } from '@/utils/sites/site';
import { allDeep, holds } from './dom';
import { ANY_BOX } from './find-box';
import type { Drafts } from './find-owner';
import { isKnownSend, type KnownPresses } from './known-send';
import { call, fits, read, styleOf } from './plain-dom';
import { isCalledSend, isNamedSend, labelsOf } from './press-names';

export const CONTROL =
  'button,a,summary,label,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],[role^=menuitem],[role=option],[onclick],[tabindex]:not([tabindex="-1"])';

/** What is no control but where it says so by its own: a label may be for a part of the page. */
const BARELY = 'img,svg,[tabindex="-1"]:not([aria-label])';

export interface Around extends Drafts {
  siteOf(composer: HTMLElement): Site | null;
  known: KnownPresses;
  /** What took no press as long as its box was empty. */
  woken?: WeakSet<HTMLElement>;
}

/**
 * What is pressed of all that is in the way of a press: the control, and what holds it up to the
 * whole page.
 */
export interface Way {
  path: HTMLElement[];
  control: HTMLElement;
}

/**
 * The innermost control of a path that is not the box itself; what only looks like a hand, or is
 * named after sending, counts where nothing else is.
 */
export function findControl(all: readonly HTMLElement[], around: Around): Way | null {
  const isApart = (one: HTMLElement) =>
    !around.candidates.some(
      (composer) => holds(one, composer) || (holds(composer, one) && !isIsland(one)),
    );
  // What holds a box may take presses as well, such as the panel of a chat.
  const path = all.filter(isApart);
  const known = path.find((one) => knows(one, around));
  // What is around the box that the caret is put into is not what was pressed.
  const box = path.findIndex((one) => fits(one, ANY_BOX));
  const within = box < 0 ? path : path.slice(0, box);
  const inner =
    known ??
    within.find((one) => fits(one, CONTROL) && !scrolls(one)) ??
    findHandmade(within) ??
    within.find((one) => fits(one, BARELY) && (isCalledSend(one) || isNamedSend(one))) ??
    path.slice(0, 1).find(isNamedSend);
  return inner ? { path, control: known ?? outermostOf(inner, isApart) } : null;
}

/** Within the edited text, what nobody can edit and says that it sends is a control. */
function isIsland(element: HTMLElement): boolean {
  return fits(element, '[contenteditable=false] *') && isCalledSend(element);
}

/** Whatever was shown or learnt is a control, also where nothing else tells so. */
function knows(element: HTMLElement, { candidates, siteOf, known }: Around): boolean {
  return candidates.some((composer) => isKnownSend(element, siteOf(composer), known));
}

/**
 * A button that an element of the page's own kind draws into its shadow root has its words and its
 * names on that one, where it is not one of a row. A whole chat may be such an element, its box and
 * its buttons in one root.
 */
function outermostOf(control: HTMLElement, isApart: (one: HTMLElement) => boolean): HTMLElement {
  const { host } = call(control, 'getRootNode') as { host?: HTMLElement };
  const isOfHost =
    host &&
    isOwnKind(host) &&
    !labelsOf(control)[0] &&
    isApart(host) &&
    (labelsOf(host)[0] || !allDeep(host, CONTROL)[1]);
  return isOfHost ? outermostOf(host, isApart) : control;
}

/**
 * An element of the page's own kind, or one over which the pointer becomes a hand: of those around
 * each other the innermost one on which anything stands, or else the outermost.
 */
function findHandmade(path: readonly HTMLElement[]): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (const one of path) {
    if (isOwnKind(one) || styleOf(one).cursor === 'pointer') found = one;
    if (found && (found !== one || isOwnKind(one) || labelsOf(one)[0])) break;
  }
  return found;
}

/** A list that scrolls takes the focus as a control does, and may say *Send a message*. */
function scrolls(element: HTMLElement): boolean {
  return !fits(element, 'button,a') && /auto|scroll/.test(styleOf(element).overflowY ?? '');
}

function isOwnKind(element: HTMLElement): boolean {
  return read(element, 'localName').includes('-');
}
