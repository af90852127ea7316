import { inLanguage } from '@/utils/locale/in-language';
import { en } from './content/en/starters';
import type { Words } from './starter';

const languages = new Map<string, Words>([['en', en]]);

/** The words of a language (such as `en` or `pt-BR`), or the English ones where there are none. */
export function wordsFor(language: string): Words {
  return inLanguage(languages, language, en);
}
