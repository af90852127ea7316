import type { ExerciseRun } from '@/utils/practice/exercise-run';

interface Seen {
  startedAt: number;
  pausedMs: number;
  /** What is added to the clock of the document. */
  originMs: number;
}

let seen: Seen | null = null;

/**
 * The time for a run that goes on in this document, in epoch ms: the later one of the computer's
 * clock and of the document's own, counted on from when the run was first seen. So a computer's
 * clock that is put back neither holds a breath nor begins it anew.
 */
export function runNow({
  startedAt,
  pausedMs,
}: Pick<ExerciseRun, 'startedAt' | 'pausedMs'>): number {
  const isSeen = seen?.startedAt === startedAt && seen.pausedMs === pausedMs;
  if (!seen || !isSeen) seen = { startedAt, pausedMs, originMs: Date.now() - performance.now() };
  return Math.max(Date.now(), seen.originMs + performance.now());
}
