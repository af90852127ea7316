import type { Guard } from '@/utils/engine/bridge';
import { SETTLED_MS } from '@/utils/engine/going-drafts';
import type { EngineFrame } from './frame';

interface Part {
  /** Whether it waits for what the next event is, or shows, in the box of this target. */
  isWaiting(target: EventTarget | null): boolean;
}

/**
 * Says where letters need only be noted: after one that was heard whole, while nothing waits for
 * more. Whether something is marked is not asked, for a page could tell that by the time.
 */
export function createLettersIn(guard: Guard, frame: EngineFrame, parts: readonly Part[]) {
  let settledAt = 0;

  return {
    /**
     * The page may have gone to another chat: until its box has settled, each event is looked at.
     */
    moved(): void {
      settledAt = performance.now() + SETTLED_MS;
      guard.lettersIn = null;
    },
    /** A letter was heard whole. */
    heard(target: EventTarget | null): void {
      const isKnown = frame.options && performance.now() > settledAt;
      if (isKnown && !parts.some((one) => one.isWaiting(target))) guard.lettersIn = target;
    },
  };
}
