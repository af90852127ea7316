import type { Suggestion } from '@/utils/extension/frame-to-background';
import { inLanguage } from '@/utils/locale/in-language';
import type { Feeling } from './feelings';
import type { SuggestionsByFeeling } from './suggestion';

const languages = import.meta.glob<Record<string, SuggestionsByFeeling>>(
  './content/*/suggestions.ts',
  { eager: true },
);

/**
 * A line and a sentence to send, for a feeling that the person named in the prompt. It is no card
 * of the deck: a card's thought, shown unasked, would be one that the person did not have. `random`
 * is as `Math.random`.
 */
export function suggestFor(feeling: Feeling, language: string, random: () => number): Suggestion {
  const { lines, starters } = inLanguage(languages, language)[feeling];
  return { line: choose(lines, random), starter: choose(starters, random) };
}

function choose(texts: readonly string[], random: () => number): string {
  return texts[Math.floor(random() * texts.length)] ?? '';
}
