/** Brings a held send to its end: back to the draft, or out of the door exactly once. */

import type { Notice } from '@/components/prompt/NoticeToast';
import type { Choice } from '@/components/prompt/PauseDialog';
import { rememberCaret } from '@/utils/composer/caret';
import { fingerprint, isEmptyDraft } from '@/utils/composer/draft';
import { pressSend } from '@/utils/composer/press-send';
import type { Frame, HeldSend } from '@/utils/guard/bridge';
import {
  arm,
  DELIVERY_MS,
  delivered,
  findRest,
  hold,
  release,
  rest,
  stopHolding,
} from '@/utils/guard/guard-state';
import { sendToBackground } from '@/utils/messaging/background-line';
import type { PromptOutcome } from '@/utils/messaging/messages';
import { MINUTE_MS } from '@/utils/time/durations';

type Notify = (notice: Notice | null) => void;

/** Short, so that a person who types on at once is not taken for a draft that stayed. */
const LOOK_EVERY_MS = 16;

/** A slow site may empty its box after we gave up; until then a late delivery still ends the mark. */
const STOP_LOOKING_MS = 10_000;

/** What each choice counts as; a rest is about the messages to come. */
const outcomes: Partial<Record<Choice['kind'], PromptOutcome>> = {
  'keep-editing': 'edited',
  wait: 'notSent',
  send: 'sent',
  urgent: 'urgent',
};

/** Looks at the draft before the dialog takes the focus; `hold` is called once the dialog stands. */
export function startHolding(frame: Frame, send: HeldSend, notify: Notify) {
  const returnToDraft = rememberCaret(send.composer);
  const draft = fingerprint(send.composer);
  return {
    hold(): void {
      frame.state = hold(frame.state, { key: send.key, draft });
    },
    choose(choice: Choice): void {
      returnToDraft();
      const outcome = outcomes[choice.kind];
      if (outcome) sendToBackground({ kind: 'noteOutcome', outcome }, () => {});
      const now = Date.now();
      if (choice.kind === 'send' || choice.kind === 'urgent') {
        const releasing = release(frame.state, now);
        if (!releasing) return;
        frame.state = releasing;
        // In a later turn: the site may still be busy with the focus that came back.
        setTimeout(() => sendHeld(frame, send, draft, notify));
      } else if (choice.kind === 'rest') {
        frame.change(rest(frame.state, now), send.key);
        const resting = findRest(frame.state, send.key, now);
        if (resting) notify({ kind: 'resting', untilAt: resting.untilAt });
      } else {
        frame.state = stopHolding(frame.state);
        if (choice.kind !== 'wait') return;
        frame.startPause(choice.minutes);
        notify({ kind: 'waiting', untilAt: now + choice.minutes * MINUTE_MS });
      }
    },
  };
}

function sendHeld(frame: Frame, send: HeldSend, draft: string, notify: Notify): void {
  const { composer, key } = send;
  if (!composer.isConnected) {
    // The page put a new box in its place: what stands in there is for the person to send.
    armFor(frame, key, notify);
  } else if (frame.keyOf(composer) !== key || fingerprint(composer) !== draft) {
    frame.state = stopHolding(frame.state);
    notify({ kind: 'changed' });
  } else {
    pressSend(send, frame.site);
    watchDelivery(frame, composer, key, notify);
  }
}

/** Watches whether the composer empties or is replaced; if not in time, the person's next press is let through. */
export function watchDelivery(
  frame: Frame,
  composer: HTMLElement,
  key: string,
  notify: Notify,
): void {
  const startedAt = Date.now();
  const look = () => {
    const { phase } = frame.state;
    const isUnderWay = phase.kind === 'releasing' || phase.kind === 'passing';
    const waitedMs = Date.now() - startedAt;
    if (!composer.isConnected || isEmptyDraft(composer)) {
      clearInterval(timer);
      frame.change(delivered(frame.state, key), key);
      notify(null);
    } else if (waitedMs > STOP_LOOKING_MS || phase.kind === 'held') {
      clearInterval(timer);
    } else if (isUnderWay && waitedMs > DELIVERY_MS) {
      armFor(frame, key, notify);
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
}

function armFor(frame: Frame, key: string, notify: Notify): void {
  frame.state = arm(frame.state, key, Date.now());
  notify({ kind: 'press-again' });
}
