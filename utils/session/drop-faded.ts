import type { Mark, Rest } from '@/utils/engine/heat';

/** The marks and rests that still hold at `now`. Pure. */
export function dropFaded(
  { marks, rests }: { marks: Mark[]; rests: Rest[] },
  now: number,
): { marks: Mark[]; rests: Rest[] } {
  return {
    marks: marks.filter(({ untilAt }) => untilAt > now),
    rests: rests.filter(({ untilAt }) => untilAt > now),
  };
}
