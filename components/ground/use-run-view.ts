import { useEffect, useState } from 'preact/hooks';
import type { ExerciseRun } from '@/utils/practice/exercise-run';
import { type RunView, viewAt } from '@/utils/practice/exercise-view';
import { runNow } from './run-clock';

/** A timer may fire a little early; then the next one is never closer than a frame. */
const SHORTEST_WAIT_MS = 16;

/** The run as it is now; draws the component anew whenever a word or a number of it changes. */
export function useRunView(run: ExerciseRun | null): RunView | null {
  const [tick, setTick] = useState(0);
  const view = run && viewAt(run, runNow(run));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each tick plans the next one.
  useEffect(() => {
    if (!run || run.pausedAt !== null) return;
    const { done, changesInMs } = viewAt(run, runNow(run));
    if (done) return;
    const timer = setTimeout(
      () => setTick((count) => count + 1),
      Math.max(changesInMs, SHORTEST_WAIT_MS),
    );
    return () => clearTimeout(timer);
  }, [run, tick]);
  return view;
}
