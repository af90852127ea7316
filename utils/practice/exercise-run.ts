/** Starting, pausing and going on with a run of an exercise. Pure: the time is an argument. */
import { MINUTE_MS } from '@/utils/time/durations';
import type { Exercise } from './exercise';
import { exerciseWithId } from './exercises';

/** The part of the session that a run is; `Run` of utils/settings fits it. */
export interface ExerciseRun {
  /** The id of the exercise; of the own pattern its name, which carries the pattern. */
  exercise: string;
  /** In ms, without the time that it stood still. */
  lengthMs: number;
  /** Epoch ms. */
  startedAt: number;
  /** Epoch ms since when it stands still, or null. */
  pausedAt: number | null;
  /** How long it stood still before that, in ms. */
  pausedMs: number;
  /** How the person felt before it, if they said so: for the same question at its end. */
  feltBefore?: string | undefined;
  /** Two follow it on one screen. */
  isForTwo?: true | undefined;
}

/** The lengths that are offered, in minutes. */
export const runMinutes = [1, 2, 3, 5] as const;

/** A finished run is shown this long; after that the place is as new. */
const KEPT_AFTER_END_MS = 5 * MINUTE_MS;

/**
 * A new run of about `minutes`: a pattern ends with a whole round, so that the last breath is not
 * cut off.
 */
export function startRun(exerciseId: string, minutes: number, now: number): ExerciseRun {
  const exercise = exerciseWithId(exerciseId);
  return {
    exercise: exercise.id === 'own-pattern' ? exerciseId : exercise.id,
    lengthMs: wholeRoundsMs(exercise, minutes * MINUTE_MS),
    startedAt: now,
    pausedAt: null,
    pausedMs: 0,
  };
}

/** The same run, standing still from `now`; one that stands still already is returned as it is. */
export function pauseRun(run: ExerciseRun, now: number): ExerciseRun {
  return run.pausedAt === null ? { ...run, pausedAt: now } : run;
}

/** The same run, going on from `now` where it stood still. */
export function resumeRun(run: ExerciseRun, now: number): ExerciseRun {
  if (run.pausedAt === null) return run;
  return { ...run, pausedAt: null, pausedMs: run.pausedMs + Math.max(0, now - run.pausedAt) };
}

/**
 * Time spent in the exercise itself, from 0 to the length of the run. A clock set back counts as no
 * time.
 */
export function elapsedMs(run: ExerciseRun, now: number): number {
  const until = run.pausedAt ?? now;
  return Math.min(Math.max(0, until - run.startedAt - run.pausedMs), run.lengthMs);
}

/**
 * The run to show at `now`: null when there is none, or when it ended so long ago that it is
 * history. So is one that began later than now, by a clock that was put back since: it would stand
 * still until then.
 */
export function currentRun<R extends ExerciseRun>(run: R | null, now: number): R | null {
  if (!run || run.pausedAt !== null) return run;
  if (run.startedAt > now + MINUTE_MS) return null;
  const endedAt = run.startedAt + run.pausedMs + run.lengthMs;
  return now - endedAt > KEPT_AFTER_END_MS ? null : run;
}

export function roundMs(exercise: Exercise): number {
  return exercise.phases.reduce((sum, phase) => sum + phase.lengthMs, 0);
}

function wholeRoundsMs(exercise: Exercise, wantedMs: number): number {
  if (exercise.kind === 'steps') return wantedMs;
  return Math.max(1, Math.round(wantedMs / roundMs(exercise))) * roundMs(exercise);
}
