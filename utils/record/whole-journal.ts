/** All of the journal at once, as it lies there: sealed entries stay sealed. */

import { byName } from '@/utils/extension/by-name';
import { type StoreName, stores } from './entries';
import { changeJournal, type JournalAnswer, readJournal } from './journal-database';
import type { Lock } from './lock';

export type StoredRecords = Record<StoreName, unknown[]>;

/** One list for each store. */
export function recordsBy(listOf: (store: StoreName, place: number) => unknown[]): StoredRecords {
  return byName(stores, listOf);
}

export interface WholeJournal {
  /** Tells whether something was changed since. */
  generation: number;
  /** Null when it has no passphrase. */
  lock: Lock | null;
  records: StoredRecords;
}

/** All of one moment. Never rejects. */
export function readWholeJournal(): Promise<JournalAnswer<WholeJournal>> {
  return readJournal(stores, async (transaction, { generation, lock }) => {
    const all = stores.map((name) => transaction.objectStore(name).getAll());
    const lists: unknown[][] = await Promise.all(all);
    return { generation, lock, records: recordsBy((_, place) => lists[place] ?? []) };
  });
}

/** How many records are written between two reports. */
const STRIDE = 500;

/**
 * Puts this in the place of all that is there, or changes nothing. False when the journal is no
 * longer of the generation that was read. Other pages are not told: `tellChanged(stores)` does
 * that. Never rejects.
 */
export function replaceWholeJournal(
  { generation, lock, records }: WholeJournal,
  written: (count: number) => void = () => {},
): Promise<JournalAnswer<boolean>> {
  return changeJournal(
    stores,
    async (transaction, state) => {
      if (state.generation !== generation) return { value: false };
      let count = 0;
      for (const name of stores) {
        const store = transaction.objectStore(name);
        await store.clear();
        for (const record of records[name]) {
          const putting = store.put(record);
          count += 1;
          // Waiting for each would take long, and waiting for none would say nothing of how far it
          // is.
          if (count % STRIDE === 0) {
            await putting;
            written(count);
          } else putting.catch(() => {});
        }
      }
      return { value: true, lock };
    },
    // Told as done only once the disk has it: nothing may be back after a power cut.
    { durability: 'strict' },
  );
}
