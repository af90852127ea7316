import type { Card } from './card';
import type { Feeling } from './feelings';

/** How many chances a favourite has for one of any other card. */
const FAVOURITE_WEIGHT = 3;

export interface CardWish {
  /**
   * Ids of the cards seen lately, the newest last. The caller keeps them, and goes back along them.
   */
  seen: readonly string[];
  favourites: readonly string[];
  feeling?: Feeling | undefined;
  /** From 0 up to, not with, 1, as `Math.random` gives it. */
  random: () => number;
}

/**
 * The next card: one that fits the wish (any card, when none fits), an unseen one first, and a
 * favourite more often. When all were seen it is one of those seen longest ago, so no card comes
 * twice in a row while another fits. Null only for an empty deck.
 */
export function chooseCard(deck: readonly Card[], wish: CardWish): Card | null {
  const fitting = deck.filter((card) => fits(card, wish));
  const pool = fitting.length > 0 ? fitting : deck;
  const unseen = pool.filter((card) => !wish.seen.includes(card.id));
  const candidates = unseen.length > 0 ? unseen : olderHalf(pool, wish.seen);
  return draw(candidates, wish);
}

function fits(card: Card, { feeling }: CardWish): boolean {
  return !feeling || card.feelings.includes(feeling);
}

function olderHalf(cards: readonly Card[], seen: readonly string[]): Card[] {
  const byAge = cards.toSorted((a, b) => seen.lastIndexOf(a.id) - seen.lastIndexOf(b.id));
  return byAge.slice(0, Math.max(1, Math.floor(byAge.length / 2)));
}

function draw(cards: readonly Card[], wish: CardWish): Card | null {
  const tickets = cards.flatMap((card) =>
    wish.favourites.includes(card.id) ? Array<Card>(FAVOURITE_WEIGHT).fill(card) : [card],
  );
  return tickets[Math.floor(wish.random() * tickets.length)] ?? null;
}
