/** What a change of phase is to the ear and the hand. Pure. */
import type { Exercise, Phase } from './exercise';

/** `next` is the next step of an exercise that does not lead the breath. */
export type Cue = 'in' | 'out' | 'hold' | 'next';

export function cueOf(exercise: Exercise, { from, to }: Phase): Cue {
  if (exercise.kind === 'steps') return 'next';
  if (from === to) return 'hold';
  return to > from ? 'in' : 'out';
}
