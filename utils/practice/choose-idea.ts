import type { Idea } from './idea';

/**
 * The next idea: one that was not seen yet, or else one of those seen longest ago. Null only when
 * there are none. `seen` holds ids, the newest last; `random` gives from 0 up to, not with, 1.
 */
export function chooseIdea(
  ideas: readonly Idea[],
  seen: readonly string[],
  random: () => number,
): Idea | null {
  const unseen = ideas.filter(({ id }) => !seen.includes(id));
  const byAge = ideas.toSorted((a, b) => seen.lastIndexOf(a.id) - seen.lastIndexOf(b.id));
  const older = byAge.slice(0, Math.max(1, Math.floor(byAge.length / 2)));
  const candidates = unseen.length > 0 ? unseen : older;
  return candidates[Math.floor(random() * candidates.length)] ?? null;
}
