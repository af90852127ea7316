import { inLanguage } from '@/utils/locale/in-language';
import { fillGaps } from './fill-gaps';

/** A file of its own in each language, for the prompt in a page has no room for all the words. */
const sentences = import.meta.glob<Record<string, string>>('./content/*/pause-sentence.ts', {
  eager: true,
});

/**
 * What to send before a pause. `time` is the time of coming back, written as the person's language
 * writes it.
 */
export function pauseSentence(time: string, language: string): string {
  return fillGaps(inLanguage(sentences, language), { time });
}
