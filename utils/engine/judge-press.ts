/**
 * Judges what a press on something of the page would do to the drafts around it: whose it is, and
 * how sure it is that it sends. Structure, words and place are weighed here; what data, teaching
 * and use tell goes before them.
 */
import { allDeep, allIn, holds, isAround, outOf } from './dom';
import { ANY_BOX } from './find-box';
import { findOwner, formOf, isRepeated, looksLike } from './find-owner';
import { isKnownSend } from './known-send';
import { contains, fits, isShown, nearest, read, styleOf } from './plain-dom';
import { type Around, CONTROL, findControl, type Way } from './press-control';
import {
  isCalledAnswer,
  isCalledOther,
  isCalledSend,
  isCalledSendAsWell,
  isNamedSend,
  isSendSign,
  labelsOf,
} from './press-names';
import {
  isAbove,
  isInOtherLayer,
  isOfEntry,
  isOfOtherForm,
  isToOneOfMany,
  nearestAround,
} from './press-place';

/**
 * `sure` is known by data, use or teaching; `likely` is held and asked about; `unlikely` passes and
 * is watched.
 */
export type Certainty = 'sure' | 'likely' | 'unlikely';

export interface Press {
  /** The box whose message the press is about. */
  composer: HTMLElement;
  /** The control that is pressed. */
  control: HTMLElement;
  certainty: Certainty;
}

/** It opens, switches or chooses something. A summary of nothing opens nothing. */
const OPENS_OR_CHOOSES =
  'summary:not(:only-child),select,label,[type=file],[type=checkbox],[type=radio],[type=reset],[aria-haspopup]:not([aria-haspopup=false]),[popovertarget]:not([popovertargetaction=hide]),[command^=show],[command^=toggle],[data-bs-target],a[target="_blank"],[aria-pressed],[aria-expanded],[role=tab],[role=switch],[role=checkbox],[role=radio],[role=option],[role=combobox],[download]';

/** How far from its box a control without words may stand, in ancestors of the box. */
const REACH = 6;

/** A control so near that says it sends is the box's own, whatever else there is. */
const BESIDE = 3;

/** Buttons that stand beside a box and do not say what they do are few. */
const PLAIN_MAX = 3;

/** Null where the press is about no message: nothing was pressed, or it is another box's. */
export function judgePress(path: readonly HTMLElement[], around: Around): Press | null {
  const way = findControl(path, around);
  if (!way) return null;
  const owner = findOwner(way.control, around);
  if (!owner) return null;
  const { composer, scope, steps } = owner;
  return { composer, control: way.control, certainty: weigh(way, composer, scope, steps, around) };
}

/** How sure it is that what was pressed sends this box. */
function weigh(
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
  if (isKnownOther || (fits(control, OPENS_OR_CHOOSES) && !asksFirst(control))) return 'unlikely';
  if (isToOneOfMany(control, composer)) return 'likely';
  if (isOfEntry(control, composer) || isOfOtherForm(control, composer)) return 'unlikely';
  const isNear = steps <= REACH;
  if (isCalledSend(control)) {
    return begins(control, composer, scope, steps) ? 'unlikely' : 'likely';
  }
  const isSubmit = submits(control, composer);
  // What tells little tells nothing beside one that says that it sends.
  const isAlone = isNear && !isSentBy(control, composer, scope);
  if ((isSubmit || isNear) && isCalledSendAsWell(control, isSubmit || isAlone)) return 'likely';
  if (isCalledOther(control)) return 'unlikely';
  if (isAlone && isNamedSend(control)) return 'likely';
  if (nearest(control, '[role=toolbar]')) return 'unlikely';
  if (isSubmit) return 'likely';
  // Where data name the buttons of a site, one that they do not name needs words to be taken for
  // another.
  if (!isAlone || site?.sendButtons.length) return 'unlikely';
  const tells =
    isSendSign(control) ||
    (around.woken?.has(control) && !labelsOf(control)[0]) ||
    isTheOne(control, composer, scope);
  return tells ? 'likely' : 'unlikely';
}

/** It says that it sends, and opens a question about that. */
function asksFirst(control: HTMLElement): boolean {
  return fits(control, '[aria-haspopup$=dialog]') && isCalledSend(control);
}

/**
 * Another control in this part of the page says that it sends: one behind the box, and none that is
 * one answer of several.
 */
function isSentBy(control: HTMLElement, composer: HTMLElement, part: ParentNode): boolean {
  return controlsIn(part, control, composer).some(
    (one) =>
      (isCalledSend(one) || submits(one, composer)) &&
      !holds(one, control) &&
      !(isCalledAnswer(one) && isRepeated(one, part)) &&
      !isAbove(one, composer) &&
      isShown(one),
  );
}

/** The controls in this part; in its shadow roots as well, where one of `those` stands in one. */
function controlsIn(part: ParentNode, ...those: Element[]): HTMLElement[] {
  return (those.every((one) => contains(part, one)) ? allIn : allDeep)(part, CONTROL);
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
  // Where another control in sight says that it sends, and not that it answers, the box is for no
  // answer.
  const sending = isCalledAnswer(control)
    ? allIn(scope, CONTROL).filter((one) => isCalledSend(one) && isShown(one))
    : [];
  if (!sending.every(isCalledAnswer)) return true;
  // Of several answers, the first one behind the box is its own.
  const own = sending.find((one) => !isAbove(one, composer));
  return (steps > BESIDE || (!!own && !holds(own, control))) && isRepeated(control, scope);
}

/** It submits the form of this box, which no button does out of a shadow root within that form. */
function submits(control: HTMLElement, composer: HTMLElement): boolean {
  const { form, type } = control as HTMLButtonElement | HTMLInputElement;
  return /^(submit|image)$/.test(type) && !!form && formOf(composer) === form;
}

/**
 * Without a word of sending: the last of few controls beside the box, the one that is drawn as the
 * main one, or the last of few with words where others have none. Beside one that says that it
 * sends it does something else.
 */
function isTheOne(control: HTMLElement, composer: HTMLElement, scope: ParentNode): boolean {
  // Where the box is out of sight, it may be what brings it back.
  const isSeen = composer.isConnected && isShown(composer);
  if (!isSeen || isInOtherLayer(control, composer)) return false;
  const plain = controlsIn(scope, control, composer).filter(
    (one) =>
      !holds(one, composer) &&
      !holds(composer, one) &&
      !nearestAround(one, 'button,a,[role=button]') &&
      isShown(one) &&
      !fits(one, OPENS_OR_CHOOSES) &&
      !isCalledOther(one),
  );
  // What the browser takes for no control is not among them: there, those that look like it count.
  const row = plain[0] ? plain : handmadeLike(control, scope);
  const worded = plain.filter((one) => /\p{L}{2}/u.test(read(one, 'textContent') ?? ''));
  // What is inside of the part that *Send* stands right outside of is a helper, such as the icon of
  // a password manager or a correction.
  const outer = outOf(scope);
  const isOnly =
    outer && allIn(outer, ANY_BOX).every((one) => holds(composer, one) || !isShown(one));
  if (isOnly && isSentBy(control, composer, outer)) return false;
  if (row.length <= PLAIN_MAX) return isAround(control, row.at(-1));
  if (/primary|main|cta|accent/i.test(read(control, 'className'))) return true;
  return worded.length <= PLAIN_MAX && isAround(control, worded.at(-1));
}
