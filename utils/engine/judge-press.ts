/**
 * Judges what a press on something of the page would do to the drafts around it: whose it is, and
 * how sure it is that it sends. Structure, words and place are weighed here; what data, teaching
 * and use tell goes before them.
 */
import type { Site } from '@/utils/sites/site';
import { allIn, holds, outOf } from './dom';
import { ANY_BOX } from './find-box';
import { type Drafts, findOwner, formOf, isRepeated, looksLike } from './find-owner';
import { call, fits, isShown, nearest, read, styleOf } from './plain-dom';
import {
  hasWordOfSending,
  isCalledAnswer,
  isCalledOther,
  isCalledSend,
  isCalledSendAsWell,
  isNamedSend,
  isSendSign,
  labelsOf,
} from './press-names';

/**
 * `sure` is known by data, use or teaching; `likely` is held and asked about; `unlikely` passes and
 * is watched.
 */
export type Certainty = 'sure' | 'likely' | 'unlikely';

/** What use has shown on this site, as structural selectors. */
export interface KnownPresses {
  sends: readonly string[];
  others: readonly string[];
}

export interface Press {
  /** The box whose message the press is about. */
  composer: HTMLElement;
  /** The control that is pressed. */
  control: HTMLElement;
  certainty: Certainty;
}

const CONTROL =
  'button,a,summary,label,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],[role^=menuitem],[role=option],[onclick],[tabindex]:not([tabindex="-1"])';

/** It opens, switches or chooses something. A summary of nothing opens nothing. */
const OPENS_OR_CHOOSES =
  'summary:not(:only-child),select,label,input[type=file],input[type=checkbox],input[type=radio],[type=reset],[aria-haspopup]:not([aria-haspopup=false]),[popovertarget]:not([popovertargetaction=hide]),[command^=show],[command^=toggle],[data-bs-target],a[target="_blank"],[aria-pressed],[aria-expanded],[role=tab],[role=switch],[role=checkbox],[role=radio],[role=option],[role=combobox],[download]';

/** What a page opens over itself. */
export const LAYER = 'dialog,[popover],[role$=dialog]';

/** Where a page repeats something for each of its entries. */
const ENTRY = 'li,[role=listitem],[role=row],[role=article],article,tr';

/** How far from its box a control without words may stand, in ancestors of the box. */
const REACH = 6;

/**
 * The same where a site's data leave nothing to tell it by but its words; its editors are nested
 * deeper.
 */
const REACH_OF_WORDS = 12;

/** What says that it sends and stands so near is the box's own, whatever else there is. */
const BESIDE = 3;

/** Buttons that stand beside a box and do not say what they do are few. */
const PLAIN_MAX = 3;

/**
 * What is pressed of all that is in the way of a press: the control, and what holds it up to the
 * whole page.
 */
interface Way {
  path: HTMLElement[];
  control: HTMLElement;
}

export interface Around extends Drafts {
  siteOf(composer: HTMLElement): Site | null;
  known: KnownPresses;
  /** What took no press as long as its box was empty. */
  woken?: WeakSet<HTMLElement>;
}

/** Null where the press is about no message: nothing was pressed, or it is another box's. */
export function judgePress(path: readonly HTMLElement[], around: Around): Press | null {
  const way = findControl(path, around);
  if (!way) return null;
  const owner = findOwner(way.control, around);
  if (!owner) return null;
  const { composer, scope, steps } = owner;
  return { composer, control: way.control, certainty: weigh(way, composer, scope, steps, around) };
}

/**
 * Whether data, teaching or use say that this sends. Some data tell nothing but what a button is:
 * then its words do, up to so many ancestors of the box.
 */
export function isKnownSend(
  element: HTMLElement,
  site: Site | null,
  known: KnownPresses,
  steps = 0,
): boolean {
  const { sendButtons = [], buttonsBySaying = [] } = site ?? {};
  const matches = (selectors: readonly string[]) => selectors.some((one) => fits(element, one));
  if (matches(sendButtons) || matches(known.sends)) return true;
  return (
    steps <= REACH_OF_WORDS &&
    matches(buttonsBySaying) &&
    !isCalledOther(element) &&
    (isCalledSend(element) || isNamedSend(element))
  );
}

/** How sure it is that what was pressed sends this box. */
export function weigh(
  way: Way,
  composer: HTMLElement,
  scope: ParentNode,
  steps: number,
  around: Around,
): Certainty {
  const { path, control } = way;
  const site = around.siteOf(composer);
  if (path.some((one) => isKnownSend(one, site, around.known, steps))) return 'sure';
  const isKnownOther = around.known.others.some((one) => path.some((node) => fits(node, one)));
  if (isKnownOther || fits(control, OPENS_OR_CHOOSES)) return 'unlikely';
  if (isToOneOfMany(control, composer)) return 'likely';
  if (isOfEntry(control, composer) || isOfOtherForm(control, composer)) return 'unlikely';
  const isNear = steps <= REACH;
  if (isCalledSend(control)) {
    return begins(control, composer, scope, steps) ? 'unlikely' : 'likely';
  }
  if (submits(control, composer) && hasWordOfSending(control)) return 'likely';
  if (isNear && isCalledSendAsWell(control)) return 'likely';
  if (isCalledOther(control) || nearest(control, '[role=toolbar]')) return 'unlikely';
  if (submits(control, composer) || (isNear && isNamedSend(control))) return 'likely';
  // Where data name the buttons of a site, one that they do not name needs words to be taken for
  // another.
  if (!isNear || site?.sendButtons.length) return 'unlikely';
  const tells =
    isSendSign(control) ||
    (around.woken?.has(control) && !labelsOf(control)[0]) ||
    isTheOne(control, composer, scope);
  return tells ? 'likely' : 'unlikely';
}

/**
 * The innermost control of a path that is not the box itself; what only looks like a hand, or is
 * named after sending, counts where nothing else is.
 */
function findControl(path: readonly HTMLElement[], around: Around): Way | null {
  const { candidates } = around;
  const isApart = (one: HTMLElement) =>
    !candidates.some((composer) => holds(one, composer) || holds(composer, one));
  const known = path.find((one) => knows(one, around));
  // What is around the box that the caret is put into is not what was pressed.
  const box = path.findIndex((one) => fits(one, ANY_BOX));
  const within = box < 0 ? path : path.slice(0, box);
  const inner =
    known ??
    within.find((one) => fits(one, CONTROL) && !scrolls(one)) ??
    findHandmade(within) ??
    path.slice(0, 1).find((one) => isNamedSend(one) || (fits(one, 'img') && isCalledSend(one)));
  if (!inner || !isApart(inner)) return null;
  return { path: path.filter(isApart), control: known ?? outermostOf(inner, isApart) };
}

/** Whatever was shown or learnt is a control, also where nothing else tells so. */
function knows(element: HTMLElement, { candidates, siteOf, known }: Around): boolean {
  return candidates.some((composer) => isKnownSend(element, siteOf(composer), known));
}

/**
 * A button that an element of the page's own kind draws into its shadow root has its words and its
 * names on that one.
 */
function outermostOf(control: HTMLElement, isApart: (one: HTMLElement) => boolean): HTMLElement {
  const host = (call(control, 'getRootNode') as Partial<ShadowRoot>).host as
    | HTMLElement
    | undefined;
  if (!host || !isOwnKind(host) || labelsOf(control).length > 0) return control;
  // A whole chat may be such an element, its box and its buttons in one root.
  return isApart(host) ? outermostOf(host, isApart) : control;
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

/**
 * What looks like this one, which the browser takes for no control, and all like it over which the
 * pointer becomes a hand.
 */
function handmadeLike(control: HTMLElement, scope: ParentNode): HTMLElement[] {
  const isHand = (one: HTMLElement | null) => one && styleOf(one).cursor === 'pointer';
  return allIn(scope, read(control, 'localName')).filter(
    (one) =>
      looksLike(control)(one) ||
      (isHand(one) && !isHand(read(one, 'parentElement')) && !isCalledOther(one)),
  );
}

/** A list that scrolls takes the focus as a control does, and may say *Send a message*. */
function scrolls(element: HTMLElement): boolean {
  return !fits(element, 'button,a') && /auto|scroll/.test(styleOf(element).overflowY ?? '');
}

function isOwnKind(element: HTMLElement): boolean {
  return read(element, 'localName').includes('-');
}

/**
 * In a layer with a box of its own, each row sends to the one it names; only an answer is about
 * what stands in the row.
 */
function isToOneOfMany(control: HTMLElement, composer: HTMLElement): boolean {
  const layer = nearest(control, LAYER);
  return !!layer && holds(layer, composer) && isCalledSend(control) && !isCalledAnswer(control);
}

/**
 * The page opened what it stands in over the box, so what is asked there may be about something
 * else.
 */
function isInOtherLayer(control: HTMLElement, composer: HTMLElement): boolean {
  for (let node: HTMLElement | null = control; node; node = read(node, 'parentElement')) {
    if (holds(node, composer)) return false;
    if (fits(node, LAYER) || styleOf(node).position === 'fixed') return true;
  }
  return false;
}

/**
 * It stands in an entry of a list in which the box does not: what it does, it does to that entry.
 */
function isOfEntry(control: HTMLElement, composer: HTMLElement): boolean {
  if (nearest(control, 'nav,[role=navigation],[role=search]')) return true;
  if (nearest(control, '[role=menu],menu,form')) return false;
  let entry = nearest(control, ENTRY);
  while (entry && !holds(entry, composer)) {
    if (saysAnything(entry) && !isLaidOut(entry, control, composer)) return true;
    entry = nearestAround(entry, ENTRY);
  }
  return false;
}

function nearestAround(node: Node, selector: string): HTMLElement | null {
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

/**
 * It begins something and ends nothing: it stands in a line of text above the box, or others like
 * it elsewhere.
 */
function begins(
  control: HTMLElement,
  composer: HTMLElement,
  scope: ParentNode,
  steps: number,
): boolean {
  const around = read(control, 'parentElement');
  const isInText = [...(around ? read(around, 'childNodes') : [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.nodeValue ?? ''),
  );
  if (isInText && isAbove(control, composer)) return true;
  // Where another says that it sends, and not that it answers, the box is for no answer.
  const isOther = (one: HTMLElement) => isCalledSend(one) && !isCalledAnswer(one);
  if (isCalledAnswer(control) && allIn(scope, CONTROL).some(isOther)) return true;
  return steps > BESIDE && isRepeated(control, scope);
}

function isAbove(control: HTMLElement, composer: HTMLElement): boolean {
  const position = call(control, 'compareDocumentPosition', composer);
  return !!(position & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The types of the fields of a form in which nobody writes or chooses anything. */
const HOLDS_NOTHING = /^(hidden|submit|image|button|reset)$/;

/** It submits the form of this box. */
function submits(control: HTMLElement, composer: HTMLElement): boolean {
  const form = formOf(control);
  const isSubmit = /^(submit|image)$/.test((control as HTMLButtonElement | HTMLInputElement).type);
  return isSubmit && !!form && formOf(composer) === form;
}

/** Whether its words, its makers or its form tell that it sends, and not its place alone. */
export function tellsThatItSends(control: HTMLElement, composer: HTMLElement): boolean {
  const tells = [isCalledSend, isCalledSendAsWell, isNamedSend, isSendSign];
  return submits(control, composer) || tells.some((tell) => tell(control));
}

/** It submits what was chosen in a form that the box has nothing to do with, such as a vote. */
function isOfOtherForm(control: HTMLElement, composer: HTMLElement): boolean {
  const form = formOf(control);
  if (!form || form === formOf(composer) || holds(form, composer)) return false;
  return allIn(form, 'input,select').some(
    (one) => !HOLDS_NOTHING.test((one as HTMLInputElement).type),
  );
}

/**
 * Whether what says that it sends stands right outside of the part that holds the box: what is
 * inside is a helper then, such as the icon of a password manager or a correction. What says so
 * above the box may be an older message that failed.
 */
function isSentFromBeside(scope: ParentNode, composer: HTMLElement): boolean {
  const outer = outOf(scope);
  if (!outer || allIn(outer, ANY_BOX).some((one) => !holds(composer, one) && isShown(one))) {
    return false;
  }
  return allIn(outer, CONTROL).some(
    (one) => isCalledSend(one) && isShown(one) && !isAbove(one, composer) && !holds(scope, one),
  );
}

/**
 * Without a word of sending: the last of few controls beside the box, the one that is drawn as the
 * main one, or the last of few with words where others have none. Beside one that says that it
 * sends, what says something else does something else.
 */
function isTheOne(control: HTMLElement, composer: HTMLElement, scope: ParentNode): boolean {
  // Where the box is out of sight, it may be what brings it back.
  const isSeen = composer.isConnected && isShown(composer);
  if (!isSeen || isInOtherLayer(control, composer)) return false;
  const plain = allIn(scope, CONTROL).filter(
    (one) =>
      !holds(one, composer) &&
      !holds(composer, one) &&
      !nearestAround(one, 'button,a,[role=button]') &&
      isShown(one) &&
      !fits(one, OPENS_OR_CHOOSES) &&
      !isCalledOther(one),
  );
  // What the browser takes for no control is not among them: there, those that look like it count.
  const row = plain.length > 0 ? plain : handmadeLike(control, scope);
  const worded = plain.filter((one) => /\p{L}{2}/u.test(read(one, 'textContent') ?? ''));
  // An answer above the box may be what the box was opened by.
  const sends = (one: HTMLElement) =>
    isCalledSend(one) && !(isCalledAnswer(one) && isAbove(one, composer));
  if (worded.includes(control) && plain.some(sends)) return false;
  if (isSentFromBeside(scope, composer)) return false;
  if (row.length <= PLAIN_MAX) return row.at(-1) === control;
  if (/primary|main|cta|accent/i.test(read(control, 'className'))) return true;
  return worded.length <= PLAIN_MAX && worded.at(-1) === control;
}
