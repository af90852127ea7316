import { byName } from '@/utils/extension/by-name';
import { type StoreName, stores } from '@/utils/record/entries';
import { COUNTS } from '@/utils/record/journal-database';

/** The stores that go into a copy: what a person kept, and the counts, which are never sealed. */
export const portableStores = [...stores, COUNTS] as const;
export type PortableStore = StoreName | typeof COUNTS;

/** One of something for each store of a copy. */
export function byStore<T>(make: (store: PortableStore) => T): Record<PortableStore, T> {
  return byName(portableStores, make);
}
