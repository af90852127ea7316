/**
 * The journal: what a person saves on purpose, in one database of this browser. Each change is one transaction.
 * Entries that are no entries of their store are left where they are, and not shown.
 */
import type { IDBPObjectStore } from 'idb';
import { KEPT_DAYS } from '@/utils/reframes/kept';
import { DAY_MS } from '@/utils/time/durations';
import { type Entries, parseEntry, type StoreName, stores } from './entries';
import { holdsWords } from './entry-texts';
import { eraseDatabase, inJournal, type JournalAnswer } from './journal-database';
import { tellChanged } from './journal-news';

/** How long a reframe stays that is not pinned. */
export const REFRAME_KEPT_MS = KEPT_DAYS * DAY_MS;

export interface Page<Entry> {
  /** Newest first. */
  entries: Entry[];
  hasMore: boolean;
}

interface Wish {
  /** At most so many entries. */
  limit: number;
  /** Only entries that hold all of these words; an empty string asks for all. */
  words: string;
  /** Epoch ms. What has had its time by then is taken out. */
  now: number;
}

/** The newest entries that fit. Never rejects. */
export async function listEntries<Store extends StoreName>(
  store: Store,
  { limit, words, now }: Wish,
): Promise<JournalAnswer<Page<Entries[Store]>>> {
  if (store === 'reframes') {
    const dropped = await inJournal([store], 'readwrite', (transaction) =>
      dropOldReframes(transaction.objectStore('reframes'), now),
    );
    if (!dropped.ok) return dropped;
  }
  return inJournal([store], 'readonly', async (transaction) => {
    const entries: Entries[Store][] = [];
    let cursor = await transaction.objectStore(store).index('createdAt').openCursor(null, 'prev');
    // One more than asked for tells whether there is more.
    while (cursor && entries.length <= limit) {
      const entry = parseEntry(store, cursor.value);
      if (entry && holdsWords(store, entry, words)) entries.push(entry);
      cursor = await cursor.continue();
    }
    return { entries: entries.slice(0, limit), hasMore: entries.length > limit };
  });
}

/** Adds an entry, or replaces the one with its id. Never rejects. */
export async function putEntry<Store extends StoreName>(
  store: Store,
  entry: Entries[Store],
): Promise<JournalAnswer<void>> {
  const answer = await inJournal([store], 'readwrite', async (transaction) => {
    // What could not be read again is not written, so that nothing seems kept and is never seen.
    const whole = parseEntry(store, entry);
    if (!whole) throw new TypeError(`this is no entry of ${store}`);
    await transaction.objectStore(store).put(whole);
  });
  if (answer.ok) tellChanged([store]);
  return answer;
}

/** Takes an entry out and gives it back; null when there is none. Never rejects. */
export async function removeEntry<Store extends StoreName>(
  store: Store,
  id: string,
): Promise<JournalAnswer<Entries[Store] | null>> {
  const answer = await inJournal([store], 'readwrite', async (transaction) => {
    const entries = transaction.objectStore(store);
    const entry = parseEntry(store, await entries.get(id));
    if (entry) await entries.delete(id);
    return entry;
  });
  if (answer.ok) tellChanged([store]);
  return answer;
}

/** Empties these stores, all of them or none. Never rejects. */
export async function clearStores(names: readonly StoreName[]): Promise<JournalAnswer<void>> {
  const answer = await inJournal(names, 'readwrite', async (transaction) => {
    for (const name of names) await transaction.objectStore(name).clear();
  });
  if (answer.ok) tellChanged(names);
  return answer;
}

/** Takes the whole journal out, also one that a newer Breather wrote. Rejects when the browser refuses. */
export async function eraseJournal(): Promise<void> {
  await eraseDatabase();
  tellChanged(stores);
}

async function dropOldReframes(
  reframes: IDBPObjectStore<unknown, StoreName[], 'reframes', 'readwrite'>,
  now: number,
): Promise<void> {
  const old = IDBKeyRange.upperBound(now - REFRAME_KEPT_MS, true);
  let cursor = await reframes.index('createdAt').openCursor(old);
  while (cursor) {
    if (parseEntry('reframes', cursor.value)?.isPinned === false) await cursor.delete();
    cursor = await cursor.continue();
  }
}
