import type { SendKey, Site } from '@/utils/sites/site';
import { isOneLine } from './find-box';
import type { Key } from './repeat-act';

/** What the browser says of a key that belongs to an input method. */
const COMPOSING_KEY_CODE = 229;

/** What is known of a composer's send key beside what the page shows. */
export interface SendKeyNotes {
  /** What the person said, or null. */
  chosen: SendKey | null;
  /** What was seen when they wrote, or null. */
  learnt: SendKey | null;
}

/** What sends in this composer, by the surest that is known of it. */
export function sendKeyOf(
  composer: HTMLElement,
  site: Site | null,
  { chosen, learnt }: SendKeyNotes,
): SendKey {
  if (chosen) return chosen;
  const shows = site?.enterIsNewlineWhen?.some((selector) => composer.matches(selector));
  if (shows) return 'mod-enter';
  return learnt ?? site?.sendKey ?? hintOf(composer);
}

/**
 * A page may name the key of a soft keyboard. Only one that says "a new line" tells more than
 * nothing, and only where there is a soft keyboard: beside a real one pages name it and send all
 * the same.
 */
function hintOf(composer: HTMLElement): SendKey {
  const isTouched = matchMedia('(pointer: coarse)').matches;
  return isTouched && composer.enterKeyHint === 'enter' ? 'mod-enter' : 'enter';
}

/**
 * Whether a key in a composer would send. Shift+Enter is a newline everywhere but in a field of one
 * line; Alt, Ctrl and Cmd are ignored by the clients that were read (telegram-tt, tweb, Discord,
 * Lexical), so with them it is a send as well.
 */
export function isSendKey(
  event: KeyboardEvent,
  composer: HTMLElement,
  sendKey: SendKey,
  site: Site | null,
): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  if (site?.altSendKey === event.code && event.altKey && !isMod) return true;
  if (event.key !== 'Enter') return false;
  const isOtherMod = event.altKey || event.shiftKey;
  if (sendKey === 'mod-enter') return isMod || (isOtherMod && !!site?.anyModSends);
  return !event.shiftKey || isMod || isOneLine(composer);
}

/**
 * A shortcut by which a page may send beside Enter: Alt with a letter or a figure, or Ctrl+S, by
 * its place on the keyboard, such as `alt+KeyS`; or Shift+Enter, where Enter makes the new line.
 * Null for every other key.
 */
export function shortcutOf(event: KeyboardEvent): string | null {
  const isMod = event.ctrlKey || event.metaKey;
  const { code } = event;
  const isShortcut = event.altKey
    ? /^(Key[A-Z]|Digit\d)$/.test(code)
    : isMod
      ? code === 'KeyS'
      : event.shiftKey && event.key === 'Enter';
  return isShortcut ? chordOf(event) : null;
}

/** A key by its place on the keyboard, and what is held down beside it, such as `mod+Enter`. */
export function chordOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): string {
  const mod = ctrlKey || metaKey ? 'mod+' : '';
  const others = (altKey ? 'alt+' : '') + (shiftKey ? 'shift+' : '');
  return mod + others + (key === 'Enter' ? key : code);
}

/**
 * Whether a key belongs to an input method that is composing. A bare Enter right after a
 * composition does not: the page would send on it, so to hold it is the safe side. Nor does one
 * with Ctrl or Cmd that the browser calls by its own name: no input method takes it, and the page
 * hears it.
 */
export function isComposing({ isComposing, keyCode, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return keyCode === COMPOSING_KEY_CODE || (isComposing && !ctrlKey && !metaKey);
}

/** Whether an input event is about a line break; some pages insert it as a letter. */
export function isLineBreak(event: InputEvent): boolean {
  const { inputType } = event;
  if (inputType === 'insertText') return event.data === '\n';
  return /^insert(Paragraph|LineBreak)$/.test(inputType);
}
