import { useState } from 'preact/hooks';

interface Trail<T> {
  /** Null only when there are no things. */
  current: T | null;
  next(): void;
  /** Null where there is nothing to go back to. */
  back: (() => void) | null;
}

/**
 * A way through things with ids: forward to the one that `choose` picks, back along the ones seen.
 * A thing that is gone meanwhile is passed over.
 */
export function useTrail<T extends { id: string }>(
  things: readonly T[],
  first: string | null,
  choose: (seen: readonly string[]) => T | null,
): Trail<T> {
  const [steps, setSteps] = useState<readonly string[]>(() => {
    const id = first ?? choose([])?.id;
    return id === undefined ? [] : [id];
  });
  const known = steps.filter((id) => things.some((thing) => thing.id === id));
  const current = things.find((thing) => thing.id === known.at(-1)) ?? things[0] ?? null;
  const seen = known.length > 0 ? known : current ? [current.id] : [];
  return {
    current,
    next: () => {
      const chosen = choose(seen);
      if (chosen) setSteps([...seen, chosen.id]);
    },
    back: seen.length > 1 ? () => setSteps(seen.slice(0, -1)) : null,
  };
}
