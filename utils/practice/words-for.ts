import { inLanguage } from '@/utils/locale/in-language';
import type { Words } from './starter';

const languages = import.meta.glob<Record<string, Words>>('./content/*/starters.ts', {
  eager: true,
});

/** The words of a language (such as `en` or `pt-BR`), or the English ones where there are none. */
export function wordsFor(language: string): Words {
  return inLanguage(languages, language);
}
