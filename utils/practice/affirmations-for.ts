import { inLanguage } from '@/utils/locale/in-language';
import type { Affirmation } from './affirmation';

const languages = import.meta.glob<Record<string, readonly Affirmation[]>>(
  './content/*/affirmations.ts',
  { eager: true },
);

/** The seeds of a language (such as `en` or `pt-BR`), or the English ones where there are none. */
export function affirmationsFor(language: string): readonly Affirmation[] {
  return inLanguage(languages, language);
}
