/** Changes to what a person made of a deck. Pure. */
import type { OwnDeck } from '@/utils/settings/settings';

type OwnItem = OwnDeck['own'][number];

/** Adds an own entry, or replaces the one with its id. */
export function withOwn(deck: OwnDeck, item: OwnItem): OwnDeck {
  const isKnown = deck.own.some(({ id }) => id === item.id);
  const own = isKnown
    ? deck.own.map((each) => (each.id === item.id ? item : each))
    : [...deck.own, item];
  return { ...deck, own };
}

export function withoutOwn(deck: OwnDeck, id: string): OwnDeck {
  return { ...deck, own: deck.own.filter((each) => each.id !== id) };
}

export function withHidden(deck: OwnDeck, id: string): OwnDeck {
  return { ...deck, hidden: withId(deck.hidden, id) };
}

export function withShown(deck: OwnDeck, id: string): OwnDeck {
  return { ...deck, hidden: withoutId(deck.hidden, id) };
}

export function withId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? [...ids] : [...ids, id];
}

export function withoutId(ids: readonly string[], id: string): string[] {
  return ids.filter((each) => each !== id);
}
