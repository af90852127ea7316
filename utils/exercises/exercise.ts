/**
 * The exercises as data. An exercise is a list of phases: a breathing pattern repeats its phases until the run is
 * over, a sequence of steps is stretched to the length of the run and played once. What is shown and said are
 * keys of the locales.
 */

export type ExerciseId = 'cyclic-sighing' | 'slow-breathing' | 'box' | 'five-senses' | 'body-scan';

interface ExerciseBase {
  id: ExerciseId;
  /** Where the attention goes; every exercise of the body has one of the surroundings within a click. */
  about: 'breath' | 'body' | 'surroundings';
  phases: readonly [Phase, ...Phase[]];
}

export interface Pattern extends ExerciseBase {
  kind: 'pattern';
}

export interface Steps extends ExerciseBase {
  kind: 'steps';
}

export type Exercise = Pattern | Steps;

export interface Phase {
  /** Names the words of this phase: `exercises.phases.<id>`. */
  id: PhaseId;
  /** In a pattern the length in ms; among steps the share of the run. */
  lengthMs: number;
  /** The size of the breath shape, from 0 at rest to 1 at its widest, at the start and the end of the phase. */
  from: number;
  to: number;
}

export type PhaseId =
  | 'sighIn'
  | 'sighMore'
  | 'sighOut'
  | 'slowIn'
  | 'slowOut'
  | 'boxIn'
  | 'boxFull'
  | 'boxOut'
  | 'boxEmpty'
  | 'see'
  | 'touch'
  | 'hear'
  | 'smell'
  | 'taste'
  | 'feet'
  | 'legs'
  | 'belly'
  | 'hands'
  | 'shoulders'
  | 'face';

/** Where the shape stands in exercises that do not lead the breath. */
const RESTING = 0.55;

function step(id: PhaseId, share: number): Phase {
  return { id, lengthMs: share, from: RESTING, to: RESTING };
}

/**
 * Two breaths in, one long breath out: exhale-focused cyclic sighing, as in Balban et al. 2023. The times within a
 * round are ours; the study left them to the person.
 */
export const cyclicSighing: Exercise = {
  id: 'cyclic-sighing',
  kind: 'pattern',
  about: 'breath',
  phases: [
    { id: 'sighIn', lengthMs: 2_800, from: 0, to: 0.8 },
    { id: 'sighMore', lengthMs: 1_200, from: 0.8, to: 1 },
    { id: 'sighOut', lengthMs: 6_000, from: 1, to: 0 },
  ],
};

const ROUND_OF_SLOW_BREATHING_MS = 60_000 / 5.5;
const SLOW_IN_MS = 4_900;

const slowBreathing: Exercise = {
  id: 'slow-breathing',
  kind: 'pattern',
  about: 'breath',
  phases: [
    { id: 'slowIn', lengthMs: SLOW_IN_MS, from: 0, to: 1 },
    { id: 'slowOut', lengthMs: ROUND_OF_SLOW_BREATHING_MS - SLOW_IN_MS, from: 1, to: 0 },
  ],
};

const box: Exercise = {
  id: 'box',
  kind: 'pattern',
  about: 'breath',
  phases: [
    { id: 'boxIn', lengthMs: 4_000, from: 0, to: 1 },
    { id: 'boxFull', lengthMs: 4_000, from: 1, to: 1 },
    { id: 'boxOut', lengthMs: 4_000, from: 1, to: 0 },
    { id: 'boxEmpty', lengthMs: 4_000, from: 0, to: 0 },
  ],
};

const fiveSenses: Exercise = {
  id: 'five-senses',
  kind: 'steps',
  about: 'surroundings',
  phases: [step('see', 5), step('touch', 4), step('hear', 3), step('smell', 2), step('taste', 2)],
};

const bodyScan: Exercise = {
  id: 'body-scan',
  kind: 'steps',
  about: 'body',
  phases: [
    step('feet', 1),
    step('legs', 1),
    step('belly', 1),
    step('hands', 1),
    step('shoulders', 1),
    step('face', 1),
  ],
};

/** In the order in which they are offered. */
export const exercises: readonly Exercise[] = [
  cyclicSighing,
  slowBreathing,
  box,
  fiveSenses,
  bodyScan,
];

/** The exercise with this id; an id that an older or newer version stored gives the default, cyclic sighing. */
export function exerciseWithId(id: string): Exercise {
  return exercises.find((exercise) => exercise.id === id) ?? cyclicSighing;
}
