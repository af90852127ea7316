/**
 * Tells the background that a message went, or that the person is still here. Nothing else is told.
 */

import type { Frame } from '@/utils/engine/bridge';
import { isEmptyDraft } from '@/utils/engine/draft';
import type { SiteReminder } from '@/utils/engine/told-frame';
import { askBackground } from '@/utils/extension/ask-background';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';

/** A composer that empties within this time after a press was sent. */
const SENT_WITHIN_MS = 600;

/**
 * How often the composer is looked at meanwhile: often, so that a person who types on at once is
 * not taken for one whose draft stayed.
 */
const GONE_EVERY_MS = 16;

/** A reminder waits until the hands rest for this long, and is let go when they do not. */
const REST_MS = 4 * SECOND_MS;
const WAIT_MS = 2 * MINUTE_MS;
const LOOK_EVERY_MS = SECOND_MS / 2;

interface Acts {
  draftWent(): void;
  /** A key or a press, of any kind: words may have come by it. */
  pressed(): void;
}

export function tellActs(frame: Frame, { draftWent, pressed }: Acts): void {
  const heard = { capture: true, passive: true, signal: frame.signal };
  /** Whether the draft of the last press is looked for. */
  let isLooking = false;
  let toldAt = Number.NEGATIVE_INFINITY;
  let typedAt = Number.NEGATIVE_INFINITY;

  function tell(act: 'sent' | 'active'): void {
    if (!frame.options?.rules.tells) return;
    toldAt = performance.now();
    askBackground({ kind: 'noteAct', act }, (noted) => {
      if (noted.ok && noted.value) show(noted.value);
    });
  }

  function onPress(event: Event): void {
    if (!event.isTrusted) return;
    const now = performance.now();
    if (event.type === 'keydown') typedAt = now;
    pressed();
    const { key } = event as KeyboardEvent;
    if (event.type !== 'keydown' || key === 'Enter' || key === ' ') lookForSend();
    if (now - toldAt >= MINUTE_MS) tell('active');
  }

  /** A draft that stands now and is gone in a moment went. */
  function lookForSend(): void {
    const composer = frame.here();
    if (isLooking || !composer || isEmptyDraft(composer)) return;
    const startedAt = performance.now();
    isLooking = true;
    const look = () => {
      const isGone = !composer.isConnected || isEmptyDraft(composer);
      if (!isGone && performance.now() - startedAt < SENT_WITHIN_MS) return;
      clearInterval(timer);
      removeEventListener('beforeinput', look, true);
      isLooking = false;
      if (!isGone) return;
      draftWent();
      tell('sent');
    };
    const timer = setInterval(look, GONE_EVERY_MS);
    // On a busy page the next message may be begun before the timer's turn comes.
    addEventListener('beforeinput', look, heard);
  }

  /** None while the person types. */
  function show(reminder: SiteReminder): void {
    const startedAt = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const isResting = now - typedAt >= REST_MS;
      const isDone = frame.signal.aborted || now - startedAt > WAIT_MS;
      if (isDone || (isResting && frame.remind(reminder))) clearInterval(timer);
    }, LOOK_EVERY_MS);
  }

  for (const type of ['keydown', 'pointerdown', 'click', 'wheel']) {
    addEventListener(type, onPress, heard);
  }
}
