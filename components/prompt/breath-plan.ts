/**
 * The breath in the dialog and the wait for *Send now*, as one plan: *Send now* is ready at the end
 * of an out-breath, and never in the middle of one. Pure: times are in ms, on any one clock.
 *
 * - The wait is divided into whole breaths of one length, as few as can be without one of more than
 *   twelve seconds: in for two fifths of it, out for three.
 * - A wait that is too short for a whole breath, for it would be quicker than one at rest, is an
 *   out-breath alone. A wait of 0 has none.
 * - After the wait go on slow breaths of ten seconds. *A little longer* adds one of them: to the
 *   wait, or once that is over, anew from the press.
 */
import { SECOND_MS } from '@/utils/time/durations';

/** What *A little longer* adds, and how breaths go on after the wait. */
export const SLOW_BREATH_MS = 10 * SECOND_MS;

/** The quickest whole breath, twelve in a minute, and the slowest, five. */
const QUICKEST_MS = 5 * SECOND_MS;
const SLOWEST_MS = 12 * SECOND_MS;

/** How much of a breath is in; pause-breath.css has the same. */
const IN_SHARE = 0.4;

export interface BreathPlan {
  startedAt: number;
  /** The breaths of the wait as it began: how many, of what length. */
  breaths: number;
  breathMs: number;
  /** How much of the first one is left out. */
  skippedMs: number;
  /** When *Send now* is ready. */
  readyAt: number;
}

export function planBreath(waitMs: number, startedAt: number): BreathPlan {
  const readyAt = startedAt + waitMs;
  if (waitMs >= QUICKEST_MS) {
    const breaths = Math.ceil(waitMs / SLOWEST_MS);
    return { startedAt, readyAt, breaths, breathMs: waitMs / breaths, skippedMs: 0 };
  }
  const breathMs = waitMs / (1 - IN_SHARE);
  const skippedMs = breathMs - waitMs;
  return { startedAt, readyAt, breaths: waitMs > 0 ? 1 : 0, breathMs, skippedMs };
}

/** After *A little longer* was pressed at `now`. */
export function planLonger(plan: BreathPlan, now: number): BreathPlan {
  return now < plan.readyAt
    ? { ...plan, readyAt: plan.readyAt + SLOW_BREATH_MS }
    : planBreath(SLOW_BREATH_MS, now);
}

/** When the slow breaths begin that go on after the breaths of the wait. */
export function slowFrom({ startedAt, breaths, breathMs, skippedMs }: BreathPlan): number {
  return startedAt + breaths * breathMs - skippedMs;
}

/** Whether it is time to breathe in, and how long that, or the out-breath, still lasts. */
export function breathAt(plan: BreathPlan, now: number): { isIn: boolean; leftMs: number } {
  const slowMs = now - slowFrom(plan);
  const lengthMs = slowMs < 0 ? plan.breathMs : SLOW_BREATH_MS;
  const goneMs = slowMs < 0 ? now - plan.startedAt + plan.skippedMs : slowMs;
  const inBreathMs = goneMs % lengthMs;
  const inMs = lengthMs * IN_SHARE;
  const isIn = inBreathMs < inMs;
  return { isIn, leftMs: (isIn ? inMs : lengthMs) - inBreathMs };
}
