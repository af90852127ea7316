/** Makes acts of keys, and of the line break that a soft keyboard inserts without one. */
import type { Doubt, Guard } from '@/utils/engine/bridge';
import { pathOf } from '@/utils/engine/dom';
import { findComposer, isOneLine } from '@/utils/engine/find-box';
import { findCompose, formOf } from '@/utils/engine/find-owner';
import { fits, nearest } from '@/utils/engine/plain-dom';
import { type Act, keyOfEvent } from '@/utils/engine/repeat-act';
import { chordOf, isComposing, isSendKey, shortcutOf } from '@/utils/engine/send-key';
import type { Attempt } from './attempt';
import { boxesWithDraft, isOurs } from './drafts';
import type { EngineFrame } from './frame';
import type { Learner } from './learn';
import type { Lists } from './lists';
import type { Presses } from './presses';
import type { Writing } from './writing';

export function createKeys(
  guard: Guard,
  frame: EngineFrame,
  lists: Lists,
  learner: Learner,
  press: Presses['press'],
  attempt: Attempt,
  { isWhereTheyWrote }: Pick<Writing, 'isWhereTheyWrote'>,
) {
  /** The last key was an Enter that may make a new line. */
  let isNewlineKey = false;

  function pressed(event: KeyboardEvent, where: EventTarget | null): void {
    const { key, altKey } = event;
    isNewlineKey = key === 'Enter';
    const isSpace = key === ' ' && !altKey;
    if (isSpace && isWhereTheyWrote(where)) return;
    const isLetter = key.length === 1 && !altKey && !event.ctrlKey && !event.metaKey;
    if (!isLetter) frame.catchUp();
    if (!isNewlineKey && !isSpace && (isLetter || shortcutOf(event) === null)) return;
    const path = pathOf(event);
    const [target] = path;
    // The page may let nobody write in a box for a while, and send from it all the same.
    const composer =
      findComposer(path, frame.siteHere()) ?? path.find((one) => guard.known.has(one));
    if (composer && !isOurs(guard, composer)) return;
    if (composer) onKeyIn(composer, event, path);
    else if (isNewlineKey) onEnterOutside(event, path);
    else if (key === ' ') press(event, path);
    else if (target) {
      // A shortcut that sends may do so from any field of the same compose.
      const compose = findCompose(target, boxesWithDraft(guard, frame));
      if (compose) onKeyIn(compose, event, path);
    }
  }

  function onKeyIn(composer: HTMLElement, event: KeyboardEvent, path: HTMLElement[]): void {
    const site = frame.siteOf(composer);
    const act = { kind: 'key' as const, target: path[0] ?? composer, key: keyOfEvent(event) };
    const isComposed = isComposing(event);
    // Where a line is broken at the key of an input method all the same, that alone tells of it.
    if (isComposed) isNewlineKey = false;
    if (isComposed || (isNewlineKey && lists.picks(composer, site, act))) {
      learner.picked(composer, event);
      return;
    }
    const isSend = isSendKey(event, composer, frame.sendKeyOf(composer), site);
    const shortcut = isSend ? null : shortcutOf(event);
    const chord = chordOf(event);
    const sends = frame.doesChordSend(chord) ?? isSend;
    const isNewline = isNewlineKey;
    if (sends) isNewlineKey = false;
    const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    const sent = isPlain ? composer : findHeatedWith(composer);
    const doubt = doubtOf(act, frame.breaksLine(composer, chord));
    const passes = !sends || attempt(event, sent, act, doubt);
    if (passes && shortcut !== null) learner.sawShortcut(shortcut, composer);
    else if (passes && isNewline) learner.sawKey(event, composer, isSend);
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
    const compose = isMod ? findCompose(target, boxesWithDraft(guard, frame)) : null;
    const toAll = !compose && isMod && isNothing(target) ? findLastHeated() : null;
    const composer = compose ?? toAll ?? findFromAnywhere(target);
    if (!composer) press(event, path);
    else if (!isComposing(event)) {
      const act = { kind: 'key' as const, target, key: keyOfEvent(event) };
      attempt(event, composer, act, doubtOf(act, composer === toAll));
    }
  }

  /**
   * What is written into one line, or into the same form, may be a part of a compose of which
   * another box is heated: then that one; else the box itself.
   */
  function findHeatedWith(field: HTMLElement): HTMLElement {
    const form = formOf(field);
    const heated = boxesWithDraft(guard, frame).filter(
      (one) => frame.reasonOf(one) && (form ? formOf(one) === form : isOneLine(field)),
    );
    return findCompose(field, heated) ?? field;
  }

  /**
   * A page may take Ctrl+Enter also where the caret is in nothing: the person means what they wrote
   * last.
   */
  function findLastHeated(): HTMLElement | null {
    const { composer } = guard;
    return composer?.isConnected && frame.reasonOf(composer) ? composer : null;
  }

  function findFromAnywhere(target: HTMLElement): HTMLElement | null {
    if (!frame.siteHere()?.sendsFromAnywhere) return null;
    const isTaken = nearest(target, 'input,textarea,button,a,[role=button],[contenteditable]');
    return isTaken ? null : guard.composer;
  }

  /** A line break that no key announced, as a soft keyboard makes it. */
  function broken(event: InputEvent): void {
    if (isNewlineKey || !event.isTrusted) return;
    const path = pathOf(event);
    const site = frame.siteHere();
    const composer = findComposer(path, site);
    if (!composer || !isOurs(guard, composer) || frame.sendKeyOf(composer) === 'mod-enter') return;
    const key = keyOfEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter' }));
    const act = { kind: 'key' as const, target: path[0] ?? composer, key };
    if (lists.picks(composer, frame.siteOf(composer), act)) return;
    attempt(event, composer, act, doubtOf(act, false));
  }

  function doubtOf(act: Act, mayNotSend: boolean): Doubt | null {
    if (lists.mayPick(act)) return 'may-pick';
    return mayNotSend ? 'may-not-send' : null;
  }

  return {
    pressed,
    broken,
    /** A line break that comes next may be of the key before. */
    isWaiting: () => isNewlineKey,
  };
}

/** Where keys go as long as nothing has the focus. */
function isNothing(target: HTMLElement): boolean {
  return fits(target, 'body,html') && !target.isContentEditable;
}
