import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, cardSituations } from '@/utils/practice/card';
import { type CardWish, chooseCard } from '@/utils/practice/choose-card';
import { feelings } from '@/utils/practice/feelings';

function card(id: string, more: Partial<Card> = {}): Card {
  const text = { thought: id, notice: id, challenge: id, reframe: id };
  return { id, ...text, situation: 'jealousy', feelings: [], ...more };
}

function wish(more: Partial<CardWish> = {}): CardWish {
  return { seen: [], favourites: [], random: () => 0, ...more };
}

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const cards = fc
  .record({
    id: ids,
    situation: fc.constantFrom(...cardSituations),
    feelings: fc.subarray([...feelings]),
  })
  .map(({ id, ...more }) => card(id, more));
const decks = fc.uniqueArray(cards, { selector: (one) => one.id });
const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const wishes = fc.record({
  seen: fc.array(ids),
  favourites: fc.array(ids),
  feeling: fc.option(fc.constantFrom(...feelings), { nil: undefined }),
  chance: chances,
});

function asWish({ chance, ...rest }: WishCase): CardWish {
  return { ...rest, random: () => chance };
}
type WishCase = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

function fitting(deck: readonly Card[], { feeling }: CardWish): Card[] {
  return deck.filter((one) => !feeling || one.feelings.includes(feeling));
}

describe('chooseCard', () => {
  it('has nothing to give from an empty deck', () => {
    expect(chooseCard([], wish({ seen: ['a'], favourites: ['a'], feeling: 'angry' }))).toBeNull();
  });

  it('gives a card of any deck that is not empty, and one that fits where there is one', () => {
    fc.assert(
      fc.property(decks, wishes, (deck, asked) => {
        const given = chooseCard(deck, asWish(asked));
        const pool = fitting(deck, asWish(asked));
        const right = pool.length > 0 ? pool : deck;
        expect(right.length > 0 ? right : [null]).toContain(given);
      }),
    );
  });

  it('gives an unseen card while there is one that fits', () => {
    fc.assert(
      fc.property(decks, wishes, (deck, asked) => {
        const seen: readonly string[] = asked.seen;
        const unseen = fitting(deck, asWish(asked)).filter((one) => !seen.includes(one.id));
        fc.pre(unseen.length > 0);
        expect(unseen).toContain(chooseCard(deck, asWish(asked)));
      }),
    );
  });

  it('never gives the same card twice in a row while another fits', () => {
    fc.assert(
      fc.property(decks, wishes, fc.array(chances, { minLength: 30 }), (deck, asked, draws) => {
        const pool = fitting(deck, asWish(asked));
        fc.pre((pool.length > 0 ? pool : deck).length > 1);
        const seen: string[] = [];
        for (const chance of draws) {
          const given = chooseCard(deck, { ...asWish(asked), seen, random: () => chance });
          expect(given?.id).not.toBe(seen.at(-1));
          if (given) seen.push(given.id);
        }
      }),
    );
  });

  it('gives the only card again when there is no other', () => {
    const only = card('a');
    expect(chooseCard([only], wish({ seen: ['a', 'a'] }))).toBe(only);
  });

  it('shows every card before the first one returns', () => {
    const deck = ['a', 'b', 'c', 'd', 'e'].map((id) => card(id));
    fc.assert(
      fc.property(fc.array(chances, { minLength: 5, maxLength: 5 }), (draws) => {
        const seen: string[] = [];
        for (const chance of draws) {
          seen.push(
            chooseCard(deck, wish({ seen, favourites: ['c'], random: () => chance }))?.id ?? '',
          );
        }
        expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
      }),
    );
  });

  it('goes by the last time a card was seen', () => {
    const deck = [card('a'), card('b')];
    expect(chooseCard(deck, wish({ seen: ['a', 'b', 'a'] }))?.id).toBe('b');
    expect(chooseCard(deck, wish({ seen: ['b', 'a', 'b'] }))?.id).toBe('a');
  });

  it('gives a favourite three times as often as another card', () => {
    const deck = [card('a'), card('b'), card('c')];
    const draws = Array.from({ length: 500 }, (_, at) => at / 500);
    const given = draws.map((chance) =>
      chooseCard(deck, wish({ favourites: ['b', 'gone'], random: () => chance })),
    );
    const times = (id: string) => given.filter((one) => one?.id === id).length;
    expect([times('a'), times('b'), times('c')]).toEqual([100, 300, 100]);
  });
});
