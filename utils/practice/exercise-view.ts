/**
 * What a run shows at one instant. Computed anew each time, so nothing drifts and a closed popup
 * loses nothing.
 */
import { SECOND_MS } from '@/utils/time/durations';
import type { Exercise, Phase } from './exercise';
import { type ExerciseRun, elapsedMs, roundMs } from './exercise-run';
import { exerciseWithId } from './exercises';

export interface RunView {
  exercise: Exercise;
  phase: Phase;
  /**
   * Counts the phases of the whole run from 0; changes exactly when there is something new to do.
   */
  phaseNumber: number;
  /** Whole seconds left in the phase, at least 1 while the run goes on. */
  secondsLeft: number;
  elapsedMs: number;
  lengthMs: number;
  /** 0 to 1. */
  progress: number;
  /** From 1; a sequence of steps has one round. */
  round: number;
  rounds: number;
  /** The size of the breath shape, 0 to 1. */
  scale: number;
  paused: boolean;
  done: boolean;
  /**
   * Until the next instant at which a number or a word of this view differs, in ms, if the run goes
   * on; 0 when done.
   */
  changesInMs: number;
}

export function viewAt(run: ExerciseRun, now: number): RunView {
  const exercise = exerciseWithId(run.exercise);
  const elapsed = elapsedMs(run, now);
  const stretch = exercise.kind === 'steps' ? run.lengthMs / roundMs(exercise) : 1;
  const roundLengthMs = roundMs(exercise) * stretch;
  const rounds = Math.max(1, Math.round(run.lengthMs / roundLengthMs));
  const done = elapsed >= run.lengthMs;
  const round = Math.min(Math.floor(elapsed / roundLengthMs), rounds - 1);
  const place = findPlace(exercise, stretch, elapsed - round * roundLengthMs);
  return {
    exercise,
    phase: place.phase,
    phaseNumber: round * exercise.phases.length + place.index,
    secondsLeft: done ? 0 : Math.max(1, Math.ceil(place.leftMs / SECOND_MS)),
    elapsedMs: elapsed,
    lengthMs: run.lengthMs,
    progress: elapsed / run.lengthMs,
    round: round + 1,
    rounds,
    scale: scaleIn(place.phase, place.progress),
    paused: run.pausedAt !== null,
    done,
    changesInMs: done ? 0 : nextChange(elapsed, place.leftMs, run.lengthMs),
  };
}

interface Place {
  phase: Phase;
  index: number;
  leftMs: number;
  progress: number;
}

function findPlace(exercise: Exercise, stretch: number, inRoundMs: number): Place {
  let startMs = 0;
  let index = 0;
  let phase = exercise.phases[0];
  for (const [next, candidate] of exercise.phases.entries()) {
    if (next > 0) {
      const endMs = startMs + phase.lengthMs * stretch;
      if (inRoundMs < endMs) break;
      startMs = endMs;
    }
    index = next;
    phase = candidate;
  }
  const lengthMs = phase.lengthMs * stretch;
  const progress = Math.min(1, Math.max(0, (inRoundMs - startMs) / lengthMs));
  return { phase, index, leftMs: lengthMs * (1 - progress), progress };
}

/** Slow in, slow out: half a wave of a cosine. */
function scaleIn(phase: Phase, progress: number): number {
  const eased = (1 - Math.cos(Math.PI * progress)) / 2;
  return phase.from + (phase.to - phase.from) * eased;
}

/**
 * The elapsed time counts up in whole seconds, the phase counts down in whole seconds, and both can
 * end.
 */
function nextChange(elapsed: number, phaseLeftMs: number, lengthMs: number): number {
  const untilClock = SECOND_MS - (elapsed % SECOND_MS);
  const untilCount = phaseLeftMs % SECOND_MS || SECOND_MS;
  return Math.min(untilClock, untilCount, lengthMs - elapsed);
}
