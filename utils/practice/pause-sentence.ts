import { inLanguage } from '@/utils/locale/in-language';
import { pauseSentence as en } from './content/en/pause-sentence';
import { fillGaps } from './fill-gaps';

/** A file of its own in each language, for the prompt in a page has no room for all the words. */
const languages = new Map<string, string>([['en', en]]);

/** What to send before a pause. `time` is the time of coming back, written as the person's language writes it. */
export function pauseSentence(time: string, language: string): string {
  return fillGaps(inLanguage(languages, language, en), { time });
}
