import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { runNow } from '@/components/ground/run-clock';
import type { ExerciseRun } from '@/utils/practice/exercise-run';
import { viewAt } from '@/utils/practice/exercise-view';

interface BreathProps {
  /** The run that moves the shape; without one it rests. */
  run?: ExerciseRun | null;
  /** No movement: the shape stands at a middle size. */
  still?: boolean;
  /** A size from 0 to 1 for a shape that no run moves. */
  scale?: number;
  children?: ComponentChildren;
}

/**
 * The three soft circles. They are read from the clock in each frame, so they can not drift from
 * the words.
 */
export function Breath({ run = null, still = false, scale = 0.4, children }: BreathProps) {
  const shape = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = shape.current;
    if (!element) return;
    const draw = () => {
      const size = run && !still ? viewAt(run, runNow(run)).scale : scale;
      element.style.setProperty('--breath-scale', size.toFixed(4));
    };
    draw();
    if (!run || still || run.pausedAt !== null) return;
    let frame = requestAnimationFrame(function next() {
      draw();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [run, still, scale]);
  return (
    <div class="breath" aria-hidden="true" ref={shape}>
      <i />
      <i />
      <i />
      <div class="breath-word">{children}</div>
    </div>
  );
}
