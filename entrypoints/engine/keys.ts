/** Makes acts of keys, and of the line break that a soft keyboard inserts without one. */
import { pathOf } from '@/utils/engine/dom';
import { findComposer } from '@/utils/engine/find-box';
import { findCompose } from '@/utils/engine/find-owner';
import { fits } from '@/utils/engine/plain-dom';
import { type Act, keyOfEvent } from '@/utils/engine/repeat-act';
import { isComposing, isSendKey, shortcutOf } from '@/utils/engine/send-key';
import type { Attempt } from './attempt';
import type { Drafts } from './drafts';
import type { EngineFrame } from './frame';
import type { Learner } from './learn';
import type { Lists } from './lists';
import type { Presses } from './presses';
import type { Writing } from './writing';

export function createKeys(
  frame: EngineFrame,
  drafts: Drafts,
  lists: Lists,
  learner: Learner,
  presses: Presses,
  attempt: Attempt,
  { isWhereTheyWrote }: Pick<Writing, 'isWhereTheyWrote'>,
) {
  const { withDraft } = drafts;
  /** The last key was an Enter that may make a new line. */
  let isNewlineKey = false;

  function pressed(event: KeyboardEvent): void {
    const { key, altKey } = event;
    isNewlineKey = key === 'Enter';
    const isSpace = key === ' ' && !altKey;
    if (isSpace && isWhereTheyWrote(event)) return;
    if (key.length > 1 || altKey || event.ctrlKey || event.metaKey) frame.catchUp();
    if (!isNewlineKey && !isSpace && shortcutOf(event) === null) return;
    const path = pathOf(event);
    const composer = findComposer(path, frame.siteHere());
    if (composer && !drafts.isOurs(composer)) return;
    if (composer) onKeyIn(composer, event, path);
    else if (isNewlineKey) onEnterOutside(event, path);
    else if (key === ' ') presses.press(event, path);
    else if (path[0]) {
      // A shortcut that sends may do so from any field of the same compose.
      const compose = findCompose(path[0], withDraft());
      if (compose) onKeyIn(compose, event, path);
    }
  }

  function onKeyIn(composer: HTMLElement, event: KeyboardEvent, path: HTMLElement[]): void {
    const site = frame.siteOf(composer);
    if (isComposing(event) || (isNewlineKey && lists.isOpen(composer, site, event))) {
      learner.picked(composer, event);
      return;
    }
    const isSend = isSendKey(event, composer, frame.sendKeyOf(composer), site);
    const shortcut = isSend ? null : shortcutOf(event);
    const sends = isSend || frame.isShortcut(shortcut);
    const isNewline = isNewlineKey;
    if (sends) isNewlineKey = false;
    const act: Act = { kind: 'key', target: path[0] ?? composer, key: keyOfEvent(event) };
    const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    const sent = isPlain ? composer : drafts.findHeatedWith(composer);
    const passes = !sends || attempt(event, sent, act, false);
    if (passes && shortcut !== null) learner.sawShortcut(shortcut, composer);
    else if (passes && isNewline) learner.sawKey(event, composer, sends);
  }

  /**
   * Enter in another field of the same compose, on a button, on nothing, or anywhere in a client
   * that takes it so.
   */
  function onEnterOutside(event: KeyboardEvent, path: HTMLElement[]): void {
    const [target] = path;
    if (!target) return;
    const isMod = event.ctrlKey || event.metaKey;
    // Enter alone leads on to the next field, or the browser submits the form: that is heard as
    // such.
    const compose = isMod ? findCompose(target, withDraft()) : null;
    const toAll = !compose && isMod && isNothing(target) ? drafts.findLastHeated() : null;
    const composer = compose ?? toAll ?? drafts.findFromAnywhere(target);
    if (!composer) presses.press(event, path);
    else if (!isComposing(event)) {
      attempt(event, composer, { kind: 'key', target, key: keyOfEvent(event) }, composer === toAll);
    }
  }

  /** A line break that no key announced, as a soft keyboard makes it. */
  function broken(event: InputEvent): void {
    if (isNewlineKey || !event.isTrusted) return;
    const path = pathOf(event);
    const site = frame.siteHere();
    const composer = findComposer(path, site);
    if (!composer || !drafts.isOurs(composer) || frame.sendKeyOf(composer) === 'mod-enter') return;
    if (lists.isOpen(composer, frame.siteOf(composer), null)) return;
    const key = { key: 'Enter', code: 'Enter', location: 0, ...noModifiers };
    attempt(event, composer, { kind: 'key', target: path[0] ?? composer, key }, false);
  }

  return { pressed, broken };
}

const noModifiers = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

/** Where keys go as long as nothing has the focus. */
function isNothing(target: HTMLElement): boolean {
  return fits(target, 'body,html') && !target.isContentEditable;
}
