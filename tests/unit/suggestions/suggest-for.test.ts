import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en as deck } from '@/utils/cards/decks/en';
import { feelings } from '@/utils/cards/feelings';
import type { Suggestion } from '@/utils/messaging/messages';
import { suggestFor } from '@/utils/suggestions/suggest-for';
import { fillGaps } from '@/utils/words/fill-gaps';
import { en as words } from '@/utils/words/starters/en';

const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing was suggested');
  return value;
}

describe.each(feelings)('a suggestion for %s', (feeling) => {
  it('has a card and a starter that fit, and no open brace', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const given: Suggestion = required(suggestFor(feeling, 'en', () => chance));
        const card = required(deck.find((one) => one.thought === given.thought));
        expect(card.reframe).toBe(given.reframe);
        expect(card.feelings).toContain(feeling);
        const fits = words.starters
          .filter((one) => one.feelings.includes(feeling))
          .map((one) => fillGaps(one.text, { feeling: words.feelingWords[feeling] }));
        expect(fits).toContain(given.starter);
        expect(given.starter).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('suggestFor', () => {
  it('says the feeling where the starter has a place for it', () => {
    expect(suggestFor('hurt', 'en', () => 0)?.starter).toBe(
      'I feel hurt when …, because …. I’d like ….',
    );
  });

  it('varies with chance', () => {
    const thoughts = [0, 0.3, 0.6, 0.9].map((at) => suggestFor('worried', 'en', () => at)?.thought);
    expect(new Set(thoughts).size).toBe(4);
  });

  it('speaks English where the language has no words yet', () => {
    expect(suggestFor('angry', 'tlh', () => 0)).toEqual(suggestFor('angry', 'en', () => 0));
  });

  it('shows nothing that the person hid', () => {
    const given = required(suggestFor('angry', 'en', () => 0));
    const hidden = {
      cards: deck.filter(({ thought }) => thought === given.thought).map(({ id }) => id),
      starters: ['share-i-feel'],
    };
    expect(hidden.cards).toHaveLength(1);
    const other = required(suggestFor('angry', 'en', () => 0, hidden));
    expect(other.thought).not.toBe(given.thought);
    expect(other.starter).not.toBe(given.starter);
  });
});
