import { inLanguage } from '@/utils/locale/in-language';
import { en as enPhrases } from './content/en/phrases';
import { en as enQuestions } from './content/en/questions';
import type { Phrase } from './phrase';
import type { Question } from './question';

/** All that a check-in of one language is made of. */
export interface CheckInWords {
  questions: readonly Question[];
  phrases: readonly Phrase[];
}

const english: CheckInWords = { questions: enQuestions, phrases: enPhrases };
const languages = new Map([['en', english]]);

/** Those of a language (such as `en` or `pt-BR`), or the English ones where there are none. */
export function checkInWordsFor(language: string): CheckInWords {
  return inLanguage(languages, language, english);
}
