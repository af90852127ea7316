import type { Mark, Rest } from '@/utils/engine/heat';
import { HOUR_MS, LONGEST_REST_MS } from '@/utils/time/durations';

/** How long what a person marks lasts at most. */
const LONGEST_MS: Readonly<Record<Mark['scope'], number>> = {
  message: LONGEST_REST_MS,
  hour: HOUR_MS,
  morning: LONGEST_REST_MS,
};

/**
 * The marks and rests that still hold at `now`, none for longer than its whole length: a clock may
 * be put back. Pure.
 */
export function dropFaded(
  { marks, rests }: { marks: Mark[]; rests: Rest[] },
  now: number,
): { marks: Mark[]; rests: Rest[] } {
  const lasts = ({ untilAt }: Rest) => untilAt > now;
  const bound = <T extends Rest>(one: T, longestMs: number): T => ({
    ...one,
    untilAt: Math.min(one.untilAt, now + longestMs),
  });
  return {
    marks: marks.filter(lasts).map((mark) => bound(mark, LONGEST_MS[mark.scope])),
    rests: rests.filter(lasts).map((rest) => bound(rest, LONGEST_REST_MS)),
  };
}
