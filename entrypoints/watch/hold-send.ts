/** Brings a held send to its end: back to the draft, or out of the door exactly once. */
import { rememberCaret } from '@/utils/composer/caret';
import { fingerprint, isEmptyDraft } from '@/utils/composer/draft';
import { pressSend } from '@/utils/composer/press-send';
import type { Choice, HeldSend } from '@/utils/guard/bridge';
import {
  arm,
  DELIVERY_MS,
  delivered,
  endRest,
  findKeyUnderWay,
  findRest,
  hold,
  type Rest,
  release,
  rest,
  stopHolding,
} from '@/utils/guard/guard-state';
import { sendToBackground } from '@/utils/messaging/background-line';
import type { PromptOutcome } from '@/utils/messaging/messages';
import { MINUTE_MS } from '@/utils/time/durations';
import type { WatchFrame } from './frame';
import { noteHealth } from './note-health';

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
export function startHolding(frame: WatchFrame, send: HeldSend) {
  const returnToDraft = rememberCaret(send.composer);
  const draft = fingerprint(send.composer);
  const isTrial = frame.prompt?.isTrial ?? false;
  return {
    hold(): void {
      frame.state = hold(frame.state, { key: send.key, draft });
    },
    choose(choice: Choice): void {
      returnToDraft();
      const outcome = outcomes[choice.kind];
      if (outcome && !isTrial) sendToBackground({ kind: 'noteOutcome', outcome }, () => {});
      const now = Date.now();
      if (choice.kind === 'send' || choice.kind === 'urgent') {
        const releasing = release(frame.state, now);
        if (!releasing) return;
        frame.state = releasing;
        // In a later turn: the site may still be busy with the focus that came back.
        setTimeout(() => sendHeld(frame, send, draft));
      } else if (choice.kind === 'rest') {
        frame.change(rest(frame.state, now), send.key);
        const resting = findRest(frame.state, send.key, now);
        if (resting) tellOfRest(frame, resting);
      } else {
        frame.state = stopHolding(frame.state);
        if (choice.kind === 'newline') {
          frame.prompt?.notify({ kind: 'newline', undo: frame.chooseNewline(send.composer) });
        }
        if (choice.kind !== 'wait') return;
        const { pauseEndsAt } = frame.state;
        frame.startPause(choice.minutes);
        const untilAt = Math.max(pauseEndsAt ?? 0, now + choice.minutes * MINUTE_MS);
        frame.prompt?.notify({ kind: 'waiting', untilAt });
      }
    },
  };
}

function tellOfRest(frame: WatchFrame, { key, untilAt }: Rest): void {
  const undo = (done: () => void) => {
    frame.change(endRest(frame.state, key), key);
    done();
  };
  frame.prompt?.notify({ kind: 'resting', untilAt, undo });
}

function sendHeld(frame: WatchFrame, send: HeldSend, draft: string): void {
  const { composer, key } = send;
  const site = frame.siteOf(composer);
  if (!composer.isConnected) {
    // The page put a new box in its place: what stands in there is for the person to send.
    armFor(frame, key);
  } else if (frame.keyOf(composer) !== key || fingerprint(composer) !== draft) {
    frame.state = stopHolding(frame.state);
    frame.prompt?.notify({ kind: 'changed' });
  } else if (site?.release === 'none') {
    // It takes no press of ours, so there is nothing to wait for.
    armFor(frame, key);
  } else {
    pressSend(send, site);
    watchDelivery(frame, composer, key);
  }
}

/** Watches whether the composer empties or is replaced; if not in time, the person's next press is let through. */
export function watchDelivery(frame: WatchFrame, composer: HTMLElement, key: string): void {
  const startedAt = Date.now();
  const look = () => {
    const { kind } = frame.state.phase;
    const isOurs = findKeyUnderWay(frame.state) === key;
    const waitedMs = Date.now() - startedAt;
    if (!composer.isConnected || isEmptyDraft(composer)) {
      stopLooking();
      frame.change(delivered(frame.state, key), key);
      frame.prompt?.notify(null);
    } else if (waitedMs > STOP_LOOKING_MS || (isOurs && kind === 'held')) {
      stopLooking();
    } else if (isOurs && kind !== 'armed' && waitedMs > DELIVERY_MS) {
      armFor(frame, key);
      noteHealth('letGo');
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  const stopLooking = () => {
    clearInterval(timer);
    if (frame.lookAtDelivery === look) frame.lookAtDelivery = null;
  };
  frame.lookAtDelivery = look;
  look();
}

function armFor(frame: WatchFrame, key: string): void {
  frame.state = arm(frame.state, key, Date.now());
  frame.prompt?.notify({ kind: 'press-again' });
}
