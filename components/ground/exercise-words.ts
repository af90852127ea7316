/** The words of the exercises. Written out, so that a missing sentence is an error of types. */
import { i18n } from '#i18n';
import type { ExerciseId, PhaseId } from '@/utils/exercises/exercise';

export interface ExerciseWords {
  name: string;
  about: string;
  tip: string;
  /** What research says and how sure it is. */
  note: string;
}

const keys = {
  'cyclic-sighing': 'cyclicSighing',
  'slow-breathing': 'slowBreathing',
  box: 'box',
  'five-senses': 'fiveSenses',
  'body-scan': 'bodyScan',
} as const satisfies Record<ExerciseId, string>;

export function exerciseName(id: ExerciseId): string {
  return i18n.t(`exercises.${keys[id]}.name`);
}

export function exerciseWords(id: ExerciseId): ExerciseWords {
  const key = keys[id];
  return {
    name: exerciseName(id),
    about: i18n.t(`exercises.${key}.about`),
    tip: i18n.t(`exercises.${key}.tip`),
    note: i18n.t(`exercises.${key}.note`),
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
