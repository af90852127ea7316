/** Leaving a page of ours by Shift, pressed three times with at most five seconds between. Pure. */
import { SECOND_MS } from '@/utils/time/durations';

export const PRESSES_TO_LEAVE = 3;
/**
 * Where a text would be lost by leaving: after half of them the page says that as many more leave.
 */
const PRESSES_TO_LEAVE_TEXT = 6;
export const BETWEEN_PRESSES_MS = 5 * SECOND_MS;

export interface Presses {
  count: number;
  /** When the last one was, on the clock of the caller; null when there is none. */
  lastAt: number | null;
  /**
   * Another key went down while Shift was: its release is no press, but the end of a capital
   * letter.
   */
  isUsed: boolean;
}

export const noPresses: Presses = { count: 0, lastAt: null, isUsed: false };

export type KeyStroke = { kind: 'shiftReleased' } | { kind: 'otherPressed'; withShift: boolean };

export function countPress(presses: Presses, stroke: KeyStroke, now: number): Presses {
  if (stroke.kind === 'otherPressed') return { ...noPresses, isUsed: stroke.withShift };
  if (presses.isUsed) return noPresses;
  const { count } = expirePresses(presses, now);
  return { count: count + 1, lastAt: now, isUsed: false };
}

/** The presses as they stand at `now`: none once too much time went by. */
export function expirePresses(presses: Presses, now: number): Presses {
  const isLate = presses.lastAt !== null && now - presses.lastAt > BETWEEN_PRESSES_MS;
  return isLate ? { ...noPresses, isUsed: presses.isUsed } : presses;
}

export function pressesToLeave(hasText: boolean): number {
  return hasText ? PRESSES_TO_LEAVE_TEXT : PRESSES_TO_LEAVE;
}

export function pressesLeft({ count }: Presses, hasText: boolean): number {
  return Math.max(0, pressesToLeave(hasText) - count);
}
