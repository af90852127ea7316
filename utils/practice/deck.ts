import { inLanguage } from '@/utils/locale/in-language';
import type { Card, CardText } from './card';

const decks = import.meta.glob<Record<string, readonly Card[]>>('./content/*/cards.ts', {
  eager: true,
});

/**
 * The cards of a language (such as `en` or `pt-BR`; English where there is no deck) after the
 * person's own ones. An own card takes the place of a card with the same id.
 */
export function deckFor(language: string, ownCards: readonly CardText[]): Card[] {
  const own = ownCards.map((text): Card => ({ ...text, situation: 'own', feelings: [] }));
  const ownIds = new Set(own.map((card) => card.id));
  const given = inLanguage(decks, language);
  return [...own, ...given.filter((card) => !ownIds.has(card.id))];
}
