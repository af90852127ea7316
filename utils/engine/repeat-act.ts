/**
 * Repeats what the person did, once, on the very element they did it to. Nothing else is pressed,
 * unless data or teaching say that it sends this box. What the repetition does is for the caller to
 * watch.
 */
import { activeIn, allIn, holds, isElement, isField, submitsTo } from './dom';
import { isEmptyDraft, isGone, readDraft } from './draft';
import { isRepeated } from './find-owner';
import { boxOf, dispatch, fits, read } from './plain-dom';

/** What a hand makes goes up through the page and out of shadow roots, and can be stopped. */
const GOES = { bubbles: true, cancelable: true, composed: true };

/** How long a hand keeps a button down. */
const DOWN_MS = 60;

/**
 * The types of what submits a form, and of the fields beside which Enter submits one of a single
 * line all the same.
 */
const SUBMITS = /^(submit|image)$/;
const NO_LINE = /^(hidden|submit|image|button|reset|checkbox|radio|file|range|color)$/;

/** A form, or what submits it, says where it goes. HTML asks for no case of a method. */
const SAYS = '[action],[formaction],[method=post],[method=dialog]';

/** A key as it was pressed. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'location' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'
>;

/** What the person did to send. */
export type Act =
  | { kind: 'key'; target: HTMLElement; key: Key }
  /** `target` is the innermost element that was pressed, `control` what it is a part of. */
  | { kind: 'press'; target: HTMLElement; control: HTMLElement }
  | { kind: 'submit'; target: HTMLFormElement; submitter: HTMLElement | null }
  | { kind: 'drop'; target: HTMLElement; data: DataTransfer; x: number; y: number };

/**
 * The same act where the page drew it anew meanwhile: in the box that took the place of the first
 * one, and a press on the control of which it drew the innermost part anew.
 */
export function actNow(act: Act, before: HTMLElement, composer: HTMLElement): Act {
  if (canRepeat(act)) return act;
  const inBox = holds(before, act.target) ? composer : act.target;
  // The cast: a form stands in no box, so the target of a submit stays what it is.
  return { ...act, target: act.kind === 'press' ? act.control : inBox } as Act;
}

/** False where what they acted on is gone: then there is nothing to repeat. */
export function canRepeat({ target }: Act): boolean {
  return read(target, 'isConnected');
}

/**
 * What is read in the entry that a control stands in, where a page repeats both, such as to whom it
 * sends; else empty. A page may put another entry into the same elements. A count may go on.
 */
export function wordsOfEntry(act: Act, composer: HTMLElement): string {
  if (act.kind !== 'press') return '';
  let entry = act.control;
  for (let part: HTMLElement | null = entry; part && !holds(part, composer); ) {
    if (isRepeated(act.control, part)) {
      return (read(entry, 'textContent') ?? '').replace(/\P{L}/gu, '');
    }
    entry = part;
    part = read(part, 'parentElement');
  }
  return '';
}

/**
 * `tellChange` lets the page hear of a change of the draft that was kept from it, where the browser
 * would tell of it.
 */
export function repeatAct(act: Act, composer: HTMLElement, tellChange: () => void): void {
  if (act.kind === 'key') pressKey(act, composer, tellChange);
  else if (act.kind === 'press') pressLikeAHand(act.target, composer, tellChange);
  else if (act.kind === 'submit') {
    tellChange();
    submitForm(act.target, act.submitter);
  } else dropAgain(act);
}

/** What a key event says of its key; it outlives the event. */
export function keyOfEvent(event: KeyboardEvent): Key {
  const { key, code, location, ctrlKey, shiftKey, altKey, metaKey } = event;
  return { key, code, location, ctrlKey, shiftKey, altKey, metaKey };
}

/**
 * Down, a moment, up, and the click of it, as a real press has them all. When the draft went with
 * the first half, the click has nothing left to send and is not made.
 */
export function pressLikeAHand(
  target: HTMLElement,
  composer: HTMLElement,
  tellChange: () => void,
): void {
  const before = readDraft(composer);
  const wasEmpty = isEmptyDraft(composer);
  const wasThere = composer.isConnected;
  const { left, top, width, height } = boxOf(target);
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const init = { ...GOES, ...at, detail: 1 };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  dispatch(target, new PointerEvent('pointerdown', { ...pointer, buttons: 1, pressure: 0.5 }));
  dispatch(target, new MouseEvent('mousedown', { ...init, buttons: 1 }));
  // Here the focus would go from the draft to what is pressed.
  tellChange();
  setTimeout(() => {
    dispatch(target, new PointerEvent('pointerup', pointer));
    dispatch(target, new MouseEvent('mouseup', init));
    // Of pictures that wait beside the box nothing stands in it, before and after.
    const hasGone = !wasEmpty && isGone(before, composer);
    if (composer.isConnected === wasThere && !hasGone)
      dispatch(target, new PointerEvent('click', pointer));
  }, DOWN_MS);
}

/**
 * All events of a real key: only a keypress has a character, and a page that took the keydown gets
 * no keypress. Some pages send as the browser announces the line that it is about to break.
 */
function pressKey(
  { target, key }: Act & { kind: 'key' },
  composer: HTMLElement,
  tellChange: () => void,
): void {
  const at = keyTarget(target, composer);
  const code = key.key.length === 1 ? key.key.toUpperCase().charCodeAt(0) : 13;
  const press = (type: string, charCode = 0) =>
    dispatch(
      at,
      new KeyboardEvent(type, { ...key, ...GOES, keyCode: code, which: code, charCode }),
    );
  const isFree = press('keydown') && press('keypress', code);
  if (isFree && key.key === 'Enter') {
    if (read(at, 'localName') === 'input') {
      tellChange();
      submitBy(at as HTMLInputElement);
    } else if (isBare(key)) {
      const inputType = isField(at) ? 'insertLineBreak' : 'insertParagraph';
      dispatch(at, new InputEvent('beforeinput', { ...GOES, inputType }));
    }
  }
  press('keyup');
}

function isBare({ ctrlKey, shiftKey, altKey, metaKey }: Key): boolean {
  return !(ctrlKey || shiftKey || altKey || metaKey);
}

/**
 * Where the caret is within what the key went to: an editor may have drawn that part of its box
 * anew.
 */
function keyTarget(target: HTMLElement, composer: HTMLElement): HTMLElement {
  if (!holds(composer, target)) return target;
  const active = activeIn(composer.getRootNode() as Document | ShadowRoot);
  return isElement(active) && holds(composer, active) ? active : composer;
}

/**
 * What a browser does at Enter in a field of one line: it presses the first button of the form that
 * submits.
 */
function submitBy(field: HTMLInputElement): void {
  const { form } = field;
  if (!form) return;
  // Those of a form may stand outside of it.
  const parts = (
    allIn(field.getRootNode() as Document | ShadowRoot, 'button,input') as HTMLInputElement[]
  ).filter((one) => one.form === form);
  const button = parts.find(({ type }) => SUBMITS.test(type));
  const lines = parts.filter(({ type }) => !NO_LINE.test(type));
  if (button) withoutLeaving(form, () => button.click());
  else if (lines.length === 1) submitForm(form, null);
}

/** By the prototype, for a form may have a field of that name. */
function submitForm(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const by = submitter?.isConnected ? submitter : undefined;
  withoutLeaving(form, () => HTMLFormElement.prototype.requestSubmit.call(form, by));
}

/**
 * A form that says nothing of where it goes is one that the page's own script takes. When the
 * script lets it go, the page would be loaded anew and the draft would be lost.
 */
function withoutLeaving(form: HTMLFormElement, submit: () => void): void {
  const stay = (event: SubmitEvent) => {
    if (![form, event.submitter].some((one) => one && fits(one, SAYS))) event.preventDefault();
  };
  const heard = submitsTo(form);
  heard.addEventListener('submit', stay, { once: true });
  submit();
  heard.removeEventListener('submit', stay);
}

function dropAgain({ target, data, x, y }: Act & { kind: 'drop' }): void {
  const init = { ...GOES, clientX: x, clientY: y, dataTransfer: data };
  for (const type of ['dragenter', 'dragover', 'drop']) dispatch(target, new DragEvent(type, init));
}
