import type { ExerciseRun } from '@/utils/practice/exercise-run';

interface Seen {
  startedAt: number;
  pausedMs: number;
  /** What is added to the clock of the document. */
  originMs: number;
}

let seen: Seen | null = null;

/**
 * The time for a run that goes on in this document, in epoch ms. It is read from the computer's
 * clock when the run is first seen; one that is put back after that counts no more than the
 * document's own, so it neither holds a breath nor begins it anew.
 */
export function runNow({
  startedAt,
  pausedMs,
}: Pick<ExerciseRun, 'startedAt' | 'pausedMs'>): number {
  const isSeen = seen?.startedAt === startedAt && seen.pausedMs === pausedMs;
  if (!seen || !isSeen) seen = { startedAt, pausedMs, originMs: Date.now() - performance.now() };
  return Math.max(Date.now(), seen.originMs + performance.now());
}
