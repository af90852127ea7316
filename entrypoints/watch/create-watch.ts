/**
 * The watch of one frame: recognises every way of sending and asks the pure state what to do. The guard calls it in
 * the turn of the event, before the page hears of it.
 */
import { isEmptyDraft } from '@/utils/composer/draft';
import { findComposer } from '@/utils/composer/find-composer';
import { isComposing, isLineBreak, isSendKey } from '@/utils/composer/send-key';
import { hasOpenSuggestions } from '@/utils/composer/suggestions';
import { createStage } from '@/utils/engine/stage';
import type { Guard, Watch, Way } from '@/utils/guard/bridge';
import { arm, breakOpen, decide, startPassing } from '@/utils/guard/guard-state';
import { createFrame } from './frame';
import { createGesture } from './gesture';
import { startHolding, watchDelivery } from './hold-send';
import { learnSendKey } from './learn-send-key';
import { noteHealth } from './note-health';

export function createWatch(guard: Guard): Watch {
  const stage = createStage(onOwnEvent);
  const frame = createFrame(guard, stage);
  const gesture = createGesture();
  const learner = learnSendKey(frame);
  let isNewlineKey = false;

  function onKey(event: KeyboardEvent): void {
    if (gesture.continues(event) || gesture.leftDialog(event)) stop(event);
    else if (event.type === 'keydown' && event.isTrusted) onKeydown(event);
  }

  function onKeydown(event: KeyboardEvent): void {
    const { key } = event;
    isNewlineKey = key === 'Enter';
    if (isNewlineKey) onEnter(event);
    else if ((key === ' ' || event.altKey) && frame.isWatching()) onOtherKey(event);
  }

  function onEnter(event: KeyboardEvent): void {
    const path = event.composedPath();
    const composer = findComposer(path, frame.siteHere()) ?? findFromAnywhere(event, path);
    if (!composer) onPress(event);
    else if (!isComposing(event) && !hasOpenSuggestions(composer, frame.siteOf(composer))) {
      const sends = isSendKey(event, frame.sendKeyOf(composer), frame.siteOf(composer));
      if (frame.isWatching() && sends) {
        isNewlineKey = false;
        attempt(event, composer, 'key', null);
      }
      if (!event.defaultPrevented) learner.sawEnter(event, composer);
    }
  }

  /** Space on the send button, and a site's own chord with Alt. */
  function onOtherKey(event: KeyboardEvent): void {
    const composer = findComposer(event.composedPath(), frame.siteHere());
    if (!composer) onPress(event);
    else if (isSendKey(event, frame.sendKeyOf(composer), frame.siteOf(composer))) {
      attempt(event, composer, 'key', null);
    }
  }

  /** A client that takes Enter from outside of every field sends what stands in its composer. */
  function findFromAnywhere(event: KeyboardEvent, path: EventTarget[]): HTMLElement | null {
    if (!frame.siteHere()?.sendsFromAnywhere || event.key !== 'Enter') return null;
    const target = path[0] as HTMLElement;
    const isTaken = target.closest?.('input,textarea,button,a,[role="button"],[contenteditable]');
    return isTaken ? null : guard.composer;
  }

  /** Asked where something would be held or shown, for it costs more than all the rest of a key that is neither. */
  function isOver(): boolean {
    if (guard.isAlive()) return false;
    guard.stop();
    return true;
  }

  function onOwnEvent(event: Event): void {
    if (!stage.concerns(event)) return;
    if (event instanceof KeyboardEvent) onOwnKey(event);
    stage.onOwnEvent(event);
    // Back in the draft, which nobody else hears.
    if (event.type === 'focusin') frame.refresh();
  }

  /** Keys in our dialog are hidden from the page; their native behaviour stays. */
  function onOwnKey(event: KeyboardEvent): void {
    if (isOver()) return;
    gesture.sawOwn(event);
    const isReflex =
      event.type === 'keydown' && event.key === 'Enter' && !frame.prompt?.allowsEnter();
    if (gesture.continues(event) || isReflex) event.preventDefault();
  }

  /** A press on the send button, by pointer, by touch, by key, or by a program that speaks for the person. */
  function onPress(event: Event): void {
    if (!event.isTrusted || !frame.isWatching()) return;
    const pressed = frame.findPressed(event.composedPath());
    if (pressed) attempt(event, pressed.composer, 'press', pressed.button);
  }

  /** A soft keyboard may send no key that can be recognised, only the line break it would insert. */
  function onBeforeInput(event: InputEvent): void {
    frame.lookAtDelivery?.();
    if (gesture.continuesInput(event)) stop(event);
    else if (!isNewlineKey && isLineBreak(event) && event.isTrusted && frame.isWatching()) {
      const composer = findComposer(event.composedPath(), frame.siteHere());
      if (!composer || frame.sendKeyOf(composer) === 'mod-enter') return;
      if (hasOpenSuggestions(composer, frame.siteOf(composer))) return;
      attempt(event, composer, 'key', null);
    }
  }

  /** A submit that follows no act of the person is the page's own business. */
  function onSubmit(event: SubmitEvent): void {
    if (!event.isTrusted || !frame.isWatching() || !navigator.userActivation.isActive) return;
    const form = event.target as HTMLFormElement;
    const composer = frame.findWatched((one) => form.contains(one) && !isEmptyDraft(one));
    if (composer) attempt(event, composer, 'submit', event.submitter);
  }

  function attempt(
    event: Event,
    composer: HTMLElement,
    way: Way,
    pressed: HTMLElement | null,
  ): void {
    const { prompt } = frame;
    frame.lookAtDelivery?.();
    if (!prompt || !frame.options || isOver() || isEmptyDraft(composer)) return;
    const key = frame.keyOf(composer);
    const now = Date.now();
    if (!prompt.isOpen()) frame.state = breakOpen(frame.state, now);
    const reason = frame.reasonOf(composer);
    const isRuled = reason === 'lateHours' || reason === 'words';
    const verdict = decide(frame.state, key, way === 'submit', now, isRuled);
    if (verdict === 'pass') {
      const passing = startPassing(frame.state, key, now);
      if (!passing) return;
      frame.state = passing;
      watchDelivery(frame, composer, key);
      return;
    }
    // A press is held as a whole: the prompt opens with its click, so a press that slides off opens none.
    if (verdict === 'hold' && !isBeforeClick(event)) {
      const isModified = event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey);
      // Nothing is held without a reason; one that fades in this very turn was the mark.
      const send = { composer, key, way, pressed, isModified, reason: reason ?? 'mark' } as const;
      const holding = startHolding(frame, send);
      if (!prompt.hold(send, holding.choose)) {
        frame.state = arm(frame.state, key, now);
        noteHealth('letGo');
        return;
      }
      holding.hold();
      if (!prompt.isTrial) noteHealth('held');
    }
    stop(event);
    gesture.start(event);
  }

  return {
    ...frame.asWatch,
    onOwnEvent,
    onKey,
    onPress,
    onBeforeInput,
    onInput: learner.sawInput,
    onSubmit,
  };
}

/** Keeps an event from the page and from its default; touch and pointer only from the page, so that the click comes. */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
}

function isBeforeClick(event: Event): boolean {
  return /^(pointer|mouse|touch)/.test(event.type);
}
