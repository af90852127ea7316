import type { Feeling } from './feelings';
import { FEEL_BECAUSE, FEEL_WHEN, type Starter, type Words } from './starter';

/**
 * The person's own starters before the given ones. An own one takes the place of one with the same
 * id.
 */
export function withOwnStarters(
  { starters }: Words,
  own: readonly { id: string; text: string }[],
): Starter[] {
  const ownIds = new Set(own.map(({ id }) => id));
  return [
    ...own.map(({ id, text }): Starter => ({ id, text, situation: 'own', feelings: [] })),
    ...starters.filter(({ id }) => !ownIds.has(id)),
  ];
}

/** The starters for a feeling: the two forms that say it come first, whatever it is. */
export function startersForFeeling(starters: readonly Starter[], feeling: Feeling): Starter[] {
  const forms = [FEEL_BECAUSE, FEEL_WHEN].flatMap(
    (id) => starters.find((starter) => starter.id === id) ?? [],
  );
  const others = starters.filter((starter) => !forms.includes(starter));
  return [...forms, ...others.filter((starter) => starter.feelings.includes(feeling))];
}
