import fc from 'fast-check';
import { exercises } from '@/utils/practice/exercises';
import { LONGEST_PART_S } from '@/utils/practice/limits';
import { patternName } from '@/utils/practice/own-breath-pattern';

/** Half seconds, as the editor offers them. */
const seconds = (least: number) =>
  fc.integer({ min: least * 2, max: LONGEST_PART_S * 2 }).map((halves) => halves / 2);

export const anyPattern = fc.record({
  inS: seconds(1),
  holdS: seconds(0),
  outS: seconds(1),
  restS: seconds(0),
});

/** The name of any exercise, the own pattern with any pattern among them. */
export const anyExerciseName = fc.oneof(
  fc.constantFrom(...exercises.map(({ id }) => id as string)),
  anyPattern.map(patternName),
);
