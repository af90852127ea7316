import { inLanguage } from '@/utils/locale/in-language';

const decks = import.meta.glob<Record<string, readonly string[]>>('./content/*/negations.ts', {
  eager: true,
});

/** Whether a text says what is left undone, in the words of its language. */
export function hasNegation(text: string, language: string): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const words = plain.match(/[\p{L}\p{M}']+/gu) ?? [];
  const negations = inLanguage(decks, language);
  return words.some((word) => negations.includes(word));
}
