import { inLanguage } from '@/utils/locale/in-language';
import type { Phrase } from './phrase';
import type { Question } from './question';

/** All that a check-in of one language is made of. */
export interface CheckInWords {
  questions: readonly Question[];
  phrases: readonly Phrase[];
}

const questions = import.meta.glob<Record<string, readonly Question[]>>(
  './content/*/questions.ts',
  { eager: true },
);
const phrases = import.meta.glob<Record<string, readonly Phrase[]>>('./content/*/phrases.ts', {
  eager: true,
});

/** Those of a language (such as `en` or `pt-BR`), or the English ones where there are none. */
export function checkInWordsFor(language: string): CheckInWords {
  return { questions: inLanguage(questions, language), phrases: inLanguage(phrases, language) };
}
