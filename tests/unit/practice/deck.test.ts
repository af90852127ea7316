import { describe, expect, it } from 'vitest';
import { cards as en } from '@/utils/practice/content/en/cards';
import { deckFor } from '@/utils/practice/deck';
import type { OwnCard } from '@/utils/settings/settings';

const own: OwnCard = {
  id: 'own-1',
  thought: 'I never get it right.',
  notice: 'A long day.',
  challenge: 'Is that so?',
  reframe: 'I got some of it right.',
};

describe('deckFor', () => {
  it.each(['en', 'en-GB', 'EN_us'])('gives the English deck for %s', (language) => {
    expect(deckFor(language, [])).toEqual(en);
  });

  it.each(['tlh', '', 'constructor'])('falls back to English for "%s"', (language) => {
    expect(deckFor(language, [])).toEqual(en);
  });

  it('puts own cards first, word for word', () => {
    const deck = deckFor('en', [own]);
    expect(deck[0]).toEqual({ ...own, situation: 'own', feelings: [] });
    expect(deck.slice(1)).toEqual(en);
  });

  it('lets an own card take the place of one with the same id', () => {
    const [first] = en;
    const deck = deckFor('en', [{ ...own, id: first?.id ?? '' }]);
    expect(deck).toHaveLength(en.length);
    expect(deck.filter((card) => card.id === first?.id).map((card) => card.thought)).toEqual([
      own.thought,
    ]);
  });
});
