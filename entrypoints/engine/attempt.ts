/** Asks the hold what becomes of an act that may send, and keeps from the page what is held. */
import type { Doubt, HeldSend } from '@/utils/engine/bridge';
import { holds } from '@/utils/engine/dom';
import { hasStaged, isEmptyDraft } from '@/utils/engine/draft';
import { findChat, findLater } from '@/utils/engine/heat';
import type { Hold } from '@/utils/engine/hold';
import { nearest } from '@/utils/engine/plain-dom';
import { LAYER } from '@/utils/engine/press-place';
import type { Act } from '@/utils/engine/repeat-act';
import type { HoldReason } from '@/utils/engine/told-frame';
import type { EngineFrame } from './frame';
import type { Gesture } from './gesture';
import type { Learner } from './learn';
import { noteHealth } from './note-health';
import type { Toggle } from './toggle-mark';

/** Whether the event goes on to the page. */
export type Attempt = (
  event: Event,
  composer: HTMLElement,
  act: Act,
  doubt: Doubt | null,
) => boolean;

export function createAttempt(
  frame: EngineFrame,
  hold: Hold,
  toggle: Pick<Toggle, 'waitForPrompt'>,
  gesture: Pick<Gesture, 'start'>,
  learner: Pick<Learner, 'forget'>,
  isOver: () => boolean,
): Attempt {
  const attempt: Attempt = (event, composer, act, doubt) => {
    hold.look();
    if (act.kind !== 'drop' && isEmptyDraft(composer) && !hasStaged(composer)) return true;
    // A press is held as a whole: the dialog opens with its click, so a press that slides off opens
    // none.
    const isFirstHalf = /^(pointer|mouse|touch)/.test(event.type);
    const begin = (reason: HoldReason | null) =>
      isFirstHalf || !reason || hold.begin(sendOf(frame, composer, act, doubt, reason));
    const isWaiting = toggle.waitForPrompt(composer, () => begin(frame.reasonOf(composer)));
    if (!isWaiting) {
      if (!frame.prompt || !frame.options) return true;
      const reason = frame.reasonOf(composer);
      const key = frame.keyOf(composer);
      if (!(reason || hold.isBusyWith(key)) || isOver()) return true;
      const verdict = hold.judge(key, reason !== null, mayFollow(act, composer));
      // Nothing is held without a reason; one that fades in this very turn was the mark.
      if (verdict === 'pass' || (verdict === 'hold' && !begin(reason ?? 'mark'))) {
        hold.passed(composer, key);
        return true;
      }
      if (verdict === 'hold' && !isFirstHalf && !frame.prompt.isTrial) noteHealth('held');
    }
    // The event stays from the page, and so does all that follows of the same act.
    stop(event);
    gesture.start(event);
    learner.forget(composer);
    return false;
  };

  return attempt;
}

export function sendOf(
  frame: EngineFrame,
  composer: HTMLElement,
  act: Act,
  doubt: Doubt | null,
  reason: HoldReason,
): HeldSend {
  const key = frame.keyOf(composer);
  // Where no answer can be kept, it is not asked.
  const rule = reason === 'chat' && frame.keepsChats ? findChat(frame.heat, key) : null;
  const isChatDue = !!rule && rule.untilAt <= Date.now();
  // No other reason comes before this one.
  const later = findLater(frame.heat, key);
  return { composer, key, act, doubt, reason, isChatDue, later };
}

/**
 * Whether an act may come of our repetition: a submit by the page's own code, or the person's
 * answer to what the page asks them then, in a layer of its own.
 */
function mayFollow(act: Act, composer: HTMLElement): boolean {
  if (act.kind !== 'press') return act.kind === 'submit';
  const layer = nearest(act.control, LAYER);
  return layer !== null && !holds(layer, composer);
}

/**
 * Keeps an event from the page and from its default; touch and pointer only from the page, so that
 * the click comes.
 */
export function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
}
