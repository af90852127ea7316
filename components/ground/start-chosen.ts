import type { GroundChoice } from '@/components/ui/place-props';
import { type ExerciseRun, startRun } from '@/utils/practice/exercise-run';
import { exerciseWithId } from '@/utils/practice/exercises';
import { patternName } from '@/utils/practice/own-breath-pattern';

/** A run of the chosen exercise in the chosen length; of the own pattern as it stands now. */
export function startChosen(
  { exercise, minutes, pattern }: GroundChoice,
  now: number,
): ExerciseRun {
  const { id } = exerciseWithId(exercise);
  return startRun(id === 'own-pattern' ? patternName(pattern) : id, minutes, now);
}
