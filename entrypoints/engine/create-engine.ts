/**
 * The engine of one frame: hands every act that may send to what recognises it, and asks the hold
 * what to do. The guard calls it in the turn of the event, before the page hears of it.
 */
import type { Engine, Guard } from '@/utils/engine/bridge';
import { findKnownButton } from '@/utils/engine/find-known-button';
import { createHold } from '@/utils/engine/hold';
import { isLineBreak } from '@/utils/engine/send-key';
import { createStage } from '@/utils/engine/stage';
import { createAttempt, stop } from './attempt';
import { createChoices } from './choices';
import { createForGuard } from './for-guard';
import { createFrame, type EngineFrame } from './frame';
import { createGesture } from './gesture';
import { createKeys } from './keys';
import { createLater } from './later';
import { createLearner } from './learn';
import { createLettersIn } from './letters-in';
import { createLists } from './lists';
import { createLook } from './look';
import { followMoves } from './moves';
import { noteHealth } from './note-health';
import { createOutcomes } from './outcomes';
import { createPresses, type Handlers } from './presses';
import { createPrompts } from './prompts';
import { createShownMark } from './shown-mark';
import { createToggle } from './toggle-mark';
import { createWriting } from './writing';

export function createEngine(guard: Guard): Engine {
  const stage = createStage(guard.listenIn, () => mark.refresh());
  const frame: EngineFrame = createFrame(guard, stage, {
    refresh: () => mark.refresh(),
    refreshRule: () => mark.refreshRule(),
    toggleMark: (composer, asked) => toggle.toggleMark(composer, asked),
    bringPrompt: () => void prompts.bring(),
    carried(from, to) {
      hold.carried(from, to);
      outcomes.carried(from, to);
      lettersIn.moved();
    },
    isHeld: (key) => hold.isBusyWith(key),
    lookAtSends: () => hold.look(),
    isDrawing: (composer) => writing.isDrawing(composer),
  });
  const prompts = createPrompts(() => frame.prompt !== null);
  const later = createLater(frame);
  const outcomes = createOutcomes();
  const lists = createLists(frame);
  const hold = createHold({
    now: () => performance.now(),
    prompt: () => frame.prompt,
    ...{ keyOf: frame.keyOf, present: frame.present, held: frame.held, isOwn: frame.isOwn },
    tellChange: stage.tellChange,
    // What use alone has shown may do more than to send, such as *Send and close*, or something
    // else by now, such as to stop the answer.
    findButton: (composer) => findKnownButton(composer, frame.siteOf(composer)),
    takesNothing: (composer) => frame.siteOf(composer)?.release === 'none',
    delivered(composer, key, draft) {
      if (frame.endMark(composer, key, draft)) later.went(key);
      frame.companion?.went();
    },
    letGo: () => noteHealth('letGo'),
    ...createChoices(frame, lists, later, outcomes),
  });
  const look = createLook(guard, frame, hold);
  const toggle = createToggle(frame, hold, later, prompts, isOver);
  const mark = createShownMark(guard, frame, lists, prompts, toggle, look);
  const learner = createLearner(frame, lists, hold, outcomes, later);
  const gesture = createGesture(guard.signal);
  const writing = createWriting(guard, frame, hold, learner);
  const attempt = createAttempt(frame, hold, toggle, gesture, learner, isOver);
  const presses = createPresses(guard, frame, learner, attempt);
  const keys = createKeys(guard, frame, lists, learner, presses.press, attempt, writing);
  const lettersIn = createLettersIn(guard, frame, [hold, learner, gesture, writing, keys]);

  function onEvent(event: Event, type: string, target: EventTarget | null): void {
    // A newer copy may be at it already.
    if (type === 'focusin' && isOver()) return;
    // What another copy of ours draws is nothing of the page.
    if (stage.isOfOther(target)) return;
    if (!stage.concerns(event, type, target)) {
      handlers[type]?.(event, target);
      return;
    }
    if (/^key/.test(type)) onOwnKey(event as KeyboardEvent);
    stage.onOwnEvent(event);
    // Back in the draft, which nobody else hears.
    if (type === 'focusin') mark.refresh();
  }

  /** Keys in our dialog are hidden from the page; their native behaviour stays. */
  function onOwnKey(event: KeyboardEvent): void {
    if (isOver()) return;
    gesture.sawOwn(event);
    const isReflex =
      event.type === 'keydown' &&
      (gesture.pressesNothing(event) || frame.prompt?.allowsKey(event) === false);
    if (gesture.continues(event) || isReflex) event.preventDefault();
  }

  /** Whether it goes on to what else hears it. */
  function onKey(event: KeyboardEvent): boolean {
    writing.look(event);
    const isStopped = gesture.continues(event) || gesture.leftDialog(event);
    if (isStopped) stop(event);
    return !isStopped;
  }

  /**
   * Asked where something would be held or shown, for it costs more than all the rest of a key that
   * is neither.
   */
  function isOver(): boolean {
    if (guard.isAlive()) return false;
    guard.stop();
    return true;
  }

  const handlers: Handlers = {
    ...presses.handlers,
    pointerdown(event: PointerEvent, target: EventTarget | null): void {
      if (event.isTrusted) gesture.passes(event, target as Node);
      presses.handlers.pointerdown?.(event, target);
    },
    keydown(event: KeyboardEvent, target: EventTarget | null): void {
      if (!event.isTrusted || !onKey(event)) return;
      gesture.passes(event, target as Node);
      keys.pressed(event, target);
    },
    keypress: onKey,
    keyup(event: KeyboardEvent): void {
      onKey(event);
      mark.keyed(event.key);
    },
    beforeinput(event: InputEvent, target: EventTarget | null): void {
      writing.announced(event);
      if (gesture.continuesInput(event)) stop(event);
      else if (isLineBreak(event)) keys.broken(event);
      else writing.begun(event, target);
    },
    input(event: InputEvent, target: EventTarget | null): void {
      writing.changed(event, target);
      lettersIn.heard(target);
    },
  };
  followMoves(guard, frame, lettersIn.moved);
  const forGuard = createForGuard(guard, frame, hold, prompts, mark, look, isOver);
  return { ...forGuard, onEvent, noteLetter: writing.noteLetter };
}
