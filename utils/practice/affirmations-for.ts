import { inLanguage } from '@/utils/locale/in-language';
import type { Affirmation } from './affirmation';
import { en } from './content/en/affirmations';

const languages = new Map([['en', en]]);

/** The seeds of a language (such as `en` or `pt-BR`), or the English ones where there are none. */
export function affirmationsFor(language: string): readonly Affirmation[] {
  return inLanguage(languages, language, en);
}
