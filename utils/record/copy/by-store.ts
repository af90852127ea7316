import { type StoreName, stores } from '@/utils/record/entries';
import { COUNTS } from '@/utils/record/journal-database';

/** The stores that travel: what a person kept, and the counts, which are never sealed. */
export const portableStores = [...stores, COUNTS] as const;
export type PortableStore = StoreName | typeof COUNTS;

/** One of something for each store that travels. */
export function byStore<T>(make: (store: PortableStore) => T): Record<PortableStore, T> {
  // Each name is there; TypeScript can not see it through fromEntries.
  return Object.fromEntries(portableStores.map((store) => [store, make(store)])) as Record<
    PortableStore,
    T
  >;
}
