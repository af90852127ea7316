import { useEffect, useRef } from 'preact/hooks';
import { type Cue, cueOf } from '@/utils/practice/exercise-cue';
import type { RunView } from '@/utils/practice/exercise-view';
import { makeSoftTone, type SoftTone } from './soft-tone';

/**
 * A run that is older than this when it is first shown goes on in the middle of a phase: nothing to
 * tell.
 */
const FRESH_MS = 500;

/** Lengths in ms: one long for in, two short for out. */
const shakes: Record<Cue, number[]> = {
  in: [180],
  out: [70, 90, 70],
  hold: [40],
  next: [70],
};

/**
 * Tells each change of phase by tone and vibration, where the person wants it and the browser can.
 */
export function useCues(view: RunView, wanted: { tone: boolean; vibration: boolean }): void {
  const tone = useRef<SoftTone | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!wanted.tone) return;
    const made = makeSoftTone();
    tone.current = made;
    return () => {
      tone.current = null;
      made?.stop();
    };
  }, [wanted.tone]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new phase is what there is to tell.
  useEffect(() => {
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (view.paused || view.done || (wasFirst && view.elapsedMs > FRESH_MS)) return;
    const cue = cueOf(view.exercise, view.phase);
    tone.current?.play(cue);
    if (wanted.vibration && 'vibrate' in navigator) navigator.vibrate(shakes[cue]);
  }, [view.phaseNumber]);
}
