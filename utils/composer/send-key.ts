import type { Site } from '@/utils/sites/site';

/** What the browser says of a key that belongs to an input method. */
const COMPOSING_KEY_CODE = 229;

/**
 * Whether a key in a composer would send. Shift+Enter is a newline everywhere; Alt, Ctrl and Cmd are ignored by the
 * clients that were read (telegram-tt, tweb, Discord, Lexical), so with them it is a send as well.
 */
export function isSendKey(
  event: KeyboardEvent,
  site: Site | null,
  isEnterNewline: boolean,
): boolean {
  if (event.key !== 'Enter') return false;
  const isModified = event.ctrlKey || event.metaKey;
  if (site?.sendKey === 'mod-enter' || isEnterNewline) return isModified;
  return !event.shiftKey;
}

/**
 * Whether a key belongs to an input method that is composing. A bare Enter right after a composition does not: the
 * page would send on it, so to hold it is the safe side.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === COMPOSING_KEY_CODE;
}

/** Whether an input event is about a line break. */
export function isLineBreak(event: InputEvent): boolean {
  return event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak';
}
