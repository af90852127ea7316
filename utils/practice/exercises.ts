/** The exercises as data, and the one that a name stands for. */
import { SECOND_MS } from '@/utils/time/durations';
import type { Exercise, ExerciseId, Phase, PhaseId } from './exercise';
import { findPattern, type OwnPattern } from './own-breath-pattern';

/** Where the shape stands in exercises that do not lead the breath. */
const RESTING = 0.55;
/** And where it draws together while muscles do. */
const TIGHT = 0.3;

function step(id: PhaseId, share: number): Phase {
  return { id, lengthMs: share, from: RESTING, to: RESTING };
}

/**
 * Two breaths in, one long breath out: exhale-focused cyclic sighing, as in Balban et al. 2023. The
 * times within a round are ours; the study left them to the person.
 */
const cyclicSighing: Exercise = {
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

/** The count of four, seven and eight. The hold is an offer, and its words say so. */
const fourSevenEight: Exercise = {
  id: 'four-seven-eight',
  kind: 'pattern',
  about: 'breath',
  phases: [
    { id: 'longIn', lengthMs: 4_000, from: 0, to: 1 },
    { id: 'longHold', lengthMs: 7_000, from: 1, to: 1 },
    { id: 'longOut', lengthMs: 8_000, from: 1, to: 0 },
  ],
};

/** Each part is drawn together a little, and let go for twice as long. */
const muscleRelease: Exercise = {
  id: 'muscle-release',
  kind: 'steps',
  about: 'body',
  phases: [
    tighten('tightHands'),
    letGo('softHands'),
    tighten('tightShoulders'),
    letGo('softShoulders'),
    tighten('tightFace'),
    letGo('softFace'),
    tighten('tightLegs'),
    letGo('softLegs'),
  ],
};

function tighten(id: PhaseId): Phase {
  return { id, lengthMs: 1, from: RESTING, to: TIGHT };
}

function letGo(id: PhaseId): Phase {
  return { id, lengthMs: 2, from: TIGHT, to: RESTING };
}

/** The person's own pattern as an exercise; a hold of 0 seconds is left out. */
function ownExercise({ inS, holdS, outS, restS }: OwnPattern): Exercise {
  const breathIn: Phase = { id: 'ownIn', lengthMs: inS * SECOND_MS, from: 0, to: 1 };
  const others: Phase[] = [
    { id: 'ownHold', lengthMs: holdS * SECOND_MS, from: 1, to: 1 },
    { id: 'ownOut', lengthMs: outS * SECOND_MS, from: 1, to: 0 },
    { id: 'ownRest', lengthMs: restS * SECOND_MS, from: 0, to: 0 },
  ];
  return {
    id: 'own-pattern',
    kind: 'pattern',
    about: 'breath',
    phases: [breathIn, ...others.filter(({ lengthMs }) => lengthMs > 0)],
  };
}

/** The ones that are the same for everybody. */
export const exercises: readonly Exercise[] = [
  cyclicSighing,
  slowBreathing,
  box,
  fourSevenEight,
  fiveSenses,
  bodyScan,
  muscleRelease,
];

/** In the order in which they are offered. */
export const exerciseIds: readonly ExerciseId[] = [
  'cyclic-sighing',
  'slow-breathing',
  'five-senses',
  'box',
  'four-seven-eight',
  'own-pattern',
  'body-scan',
  'muscle-release',
];

/**
 * The exercise of a run or a choice. The own pattern of a run stands in its name
 * (`own-pattern:4-0-6-0`), so that a run goes on as it began when the pattern is changed. An id
 * that an older or newer version stored gives the default, cyclic sighing.
 */
export function exerciseWithId(id: string): Exercise {
  const pattern = findPattern(id);
  if (pattern) return ownExercise(pattern);
  return exercises.find((exercise) => exercise.id === id) ?? cyclicSighing;
}
