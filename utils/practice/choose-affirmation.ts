import type { Affirmation } from './affirmation';

/**
 * Any of those that were not seen yet; when all were, any but the one seen last. Null only for an
 * empty list. `random` gives from 0 up to, not with, 1.
 */
export function chooseAffirmation(
  affirmations: readonly Affirmation[],
  seen: readonly string[],
  random: () => number,
): Affirmation | null {
  const unseen = affirmations.filter(({ id }) => !seen.includes(id));
  const others = affirmations.filter(({ id }) => id !== seen.at(-1));
  const pool = [unseen, others, affirmations].find((each) => each.length > 0) ?? [];
  return pool[Math.floor(random() * pool.length)] ?? null;
}
