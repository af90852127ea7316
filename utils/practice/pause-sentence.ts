import { fillGaps } from './fill-gaps';
import { wordsFor } from './words-for';

/** What to send before a pause. `time` is the time of coming back, written as the person's language writes it. */
export function pauseSentence(time: string, language: string): string {
  return fillGaps(wordsFor(language).pauseSentence, { time });
}
