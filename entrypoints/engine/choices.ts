/** What each choice in the dialog does beside sending or keeping the draft. */
import type { Choice, HeldSend } from '@/utils/engine/bridge';
import { endRest, findRest, rest } from '@/utils/engine/heat';
import { sendToBackground } from '@/utils/messaging/background-line';
import type { PromptOutcome } from '@/utils/messaging/messages';
import { findSelectorIn } from '@/utils/teach/find-selector-in';
import { MINUTE_MS } from '@/utils/time/durations';
import type { EngineFrame } from './frame';

/** What each choice counts as; a rest is about the messages to come. */
const outcomes: Partial<Record<Choice['kind'], PromptOutcome>> = {
  'keep-editing': 'edited',
  wait: 'notSent',
  send: 'sent',
  urgent: 'urgent',
};

export function createChoices(frame: EngineFrame) {
  function restHere(key: string, now: number): void {
    frame.change(rest(frame.heat, key, now), key);
    const resting = findRest(frame.heat, key, now);
    if (!resting) return;
    const undo = (done: () => void) => {
      frame.change(endRest(frame.heat, key), key);
      done();
    };
    frame.prompt?.notify({ kind: 'resting', untilAt: resting.untilAt, undo });
  }

  function wait(minutes: number, now: number): void {
    const { pauseEndsAt } = frame.heat;
    frame.startPause(minutes);
    const untilAt = Math.max(pauseEndsAt ?? 0, now + minutes * MINUTE_MS);
    frame.prompt?.notify({ kind: 'waiting', untilAt });
  }

  return (choice: Choice, { composer, key, act }: HeldSend): void => {
    const outcome = outcomes[choice.kind];
    if (outcome && !frame.prompt?.isTrial) {
      sendToBackground({ kind: 'noteOutcome', outcome }, () => {});
    }
    if (act.kind === 'key') {
      frame.answeredKey(composer, choice.kind === 'send' || choice.kind === 'urgent');
    }
    const now = Date.now();
    if (choice.kind === 'rest') restHere(key, now);
    else if (choice.kind === 'wait') wait(choice.minutes, now);
    else if (choice.kind === 'newline') {
      frame.prompt?.notify({ kind: 'newline', undo: frame.chooseNewline(composer) });
    } else if (choice.kind === 'not-send' && act.kind === 'press') {
      const selector = findSelectorIn(act.control);
      if (selector) frame.learnPress(selector, false);
    }
  };
}
