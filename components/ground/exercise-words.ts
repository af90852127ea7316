/** The words of the exercises. Written out, so that a missing sentence is an error of types. */
import { i18n } from '#i18n';
import type { ClaimId } from '@/utils/practice/claims';
import type { ExerciseId, PhaseId } from '@/utils/practice/exercise';

/** All that Ground offers. Naming the feeling has no clock: it takes as long as it takes. */
export type GroundId = ExerciseId | 'name-feeling';

export interface ExerciseWords {
  name: string;
  about: string;
  tip: string;
}

const keys = {
  'cyclic-sighing': 'cyclicSighing',
  'slow-breathing': 'slowBreathing',
  box: 'box',
  'four-seven-eight': 'fourSevenEight',
  'own-pattern': 'ownPattern',
  'five-senses': 'fiveSenses',
  'body-scan': 'bodyScan',
  'muscle-release': 'muscleRelease',
  'name-feeling': 'nameFeeling',
} as const satisfies Record<GroundId, string>;

export function exerciseName(id: GroundId): string {
  return i18n.t(`exercises.${keys[id]}.name`);
}

/** What research says of an exercise. */
export function exerciseClaim(id: GroundId): ClaimId {
  return keys[id];
}

export function exerciseWords(id: GroundId): ExerciseWords {
  const key = keys[id];
  return {
    name: exerciseName(id),
    about: i18n.t(`exercises.${key}.about`),
    tip: i18n.t(`exercises.${key}.tip`),
  };
}

/** The one word in the middle of the shape. */
export function phaseWord(id: PhaseId): string {
  return i18n.t(`exercises.phases.${id}.word`);
}

/** What to do now, as a sentence. */
export function phaseSentence(id: PhaseId): string {
  return i18n.t(`exercises.phases.${id}.do`);
}
