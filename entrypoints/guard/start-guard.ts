/**
 * The guard of one frame: hears every way of sending before the page does, and asks the pure state what to do.
 * Whatever goes wrong in here, the event goes on to the page.
 */
import { isEmptyDraft } from '@/utils/composer/draft';
import { findComposer } from '@/utils/composer/find-composer';
import { isComposing, isLineBreak, isSendKey } from '@/utils/composer/send-key';
import { hasOpenSuggestions } from '@/utils/composer/suggestions';
import type { HeldSend, Way } from '@/utils/guard/bridge';
import { arm, breakOpen, decide, startPassing } from '@/utils/guard/guard-state';
import { createFrame } from './frame';
import { createGesture } from './gesture';

export function startGuard(): void {
  if (globalThis.breather?.isAlive()) return;
  const stopped = new AbortController();
  const frame = createFrame(stopped);
  const gesture = createGesture();
  globalThis.breather = frame.bridge;
  let isNewlineKey = false;
  let isPlainEnter = false;

  function onKey(event: KeyboardEvent): void {
    if (frame.prompt?.isOwn(event.target)) onOwnKey(event);
    else if (gesture.continues(event)) stop(event);
    else if (event.type === 'keydown' && event.isTrusted) onKeydown(event);
  }

  function onKeydown(event: KeyboardEvent): void {
    isNewlineKey = event.key === 'Enter';
    isPlainEnter = isNewlineKey && !hasModifier(event) && !isComposing(event);
    if (!frame.isWatching() || (event.key !== 'Enter' && event.key !== ' ')) return;
    const path = event.composedPath();
    const composer = findComposer(path, frame.site) ?? findFromAnywhere(event, path);
    if (composer) {
      const isNewline = !isSendKey(event, frame.site, frame.isEnterNewline(composer));
      if (isNewline || isComposing(event)) return;
      if (hasOpenSuggestions(composer, frame.site)) return;
      isNewlineKey = false;
      attempt(event, composer, 'key', null);
    } else onPress(event);
  }

  /** A client that takes Enter from outside of every field sends what stands in its composer. */
  function findFromAnywhere(event: KeyboardEvent, path: EventTarget[]): HTMLElement | null {
    if (!frame.site?.sendsFromAnywhere || event.key !== 'Enter') return null;
    const target = path[0] as HTMLElement;
    const isTaken = target.closest?.('input,textarea,button,a,[role="button"],[contenteditable]');
    return isTaken ? null : frame.composer;
  }

  /**
   * A copy whose extension was updated or removed takes itself out and lets go. Asked where something would be held or
   * shown, for it costs more than all the rest of a key that is neither.
   */
  function isOver(): boolean {
    if (frame.bridge.isAlive()) return false;
    frame.stop();
    return true;
  }

  /** Keys in our dialog are hidden from the page; their native behaviour stays. */
  function onOwnKey(event: KeyboardEvent): void {
    if (isOver()) return;
    event.stopImmediatePropagation();
    const isReflex =
      event.type === 'keydown' && event.key === 'Enter' && !frame.prompt?.allowsEnter();
    if (gesture.continues(event) || isReflex) event.preventDefault();
  }

  /** A press on the send button, by pointer, by touch, by key, or by a program that speaks for the person. */
  function onPress(event: Event): void {
    if (!event.isTrusted || !frame.isWatching() || frame.prompt?.isOwn(event.target)) return;
    const pressed = frame.findPressed(event.composedPath());
    if (pressed) attempt(event, pressed.composer, 'press', pressed.button);
  }

  /** A soft keyboard may send no key that can be recognised, only the line break it would insert. */
  function onBeforeInput(event: InputEvent): void {
    frame.meetTarget(event);
    if (gesture.continuesInput(event)) stop(event);
    else if (isLineBreak(event) && event.isTrusted && !isNewlineKey && frame.isWatching()) {
      const composer = findComposer(event.composedPath(), frame.site);
      if (!composer || frame.site?.sendKey === 'mod-enter') return;
      if (frame.isEnterNewline(composer) || hasOpenSuggestions(composer, frame.site)) return;
      attempt(event, composer, 'key', null);
    }
  }

  /** A submit that follows no act of the person is the page's own business. */
  function onSubmit(event: SubmitEvent): void {
    if (!event.isTrusted || !frame.isWatching() || !navigator.userActivation.isActive) return;
    const form = event.target as HTMLFormElement;
    const composer = frame.findWatched((one) => form.contains(one));
    if (composer) attempt(event, composer, 'submit', event.submitter);
  }

  function attempt(
    event: Event,
    composer: HTMLElement,
    way: Way,
    pressed: HTMLElement | null,
  ): void {
    const { prompt } = frame;
    if (!prompt || !frame.options || isOver() || isEmptyDraft(composer)) return;
    const key = frame.keyOf(composer);
    const now = Date.now();
    if (!prompt.isOpen()) frame.state = breakOpen(frame.state, now);
    const verdict = decide(frame.state, key, way === 'submit', now);
    if (verdict === 'pass') {
      const passing = startPassing(frame.state, key, now);
      if (!passing) return;
      frame.state = passing;
      prompt.watchDelivery(composer, key);
      return;
    }
    // A press is held as a whole: the prompt opens with its click, so a press that slides off opens none.
    if (verdict === 'hold' && !isBeforeClick(event)) {
      const send: HeldSend = { composer, key, way, pressed, isModified: isModified(event) };
      if (!prompt.hold(send)) {
        frame.state = arm(frame.state, key, now);
        return;
      }
    }
    stop(event);
    gesture.start(event);
  }

  function listen<E extends Event>(types: string, react: (event: E) => void): void {
    const safely = (event: Event) => {
      try {
        react(event as E);
      } catch (cause) {
        frame.noteFailure(cause);
      }
    };
    for (const type of types.split(' ')) {
      window.addEventListener(type, safely, { capture: true, signal: stopped.signal });
    }
  }

  listen('keydown keypress keyup', onKey);
  listen('pointerdown mousedown touchstart pointerup mouseup touchend click', onPress);
  listen('beforeinput', onBeforeInput);
  listen('input', (event: InputEvent) => isPlainEnter && frame.learnNewline(event));
  listen('submit', onSubmit);
  listen('focusin', (event) => isOver() || frame.meetTarget(event));
}

/** Keeps an event from the page and from its default; touch and pointer only from the page, so that the click comes. */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
}

function isBeforeClick(event: Event): boolean {
  return /^(pointer|mouse|touch)/.test(event.type);
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.shiftKey || event.altKey || isModified(event);
}

function isModified(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey);
}
