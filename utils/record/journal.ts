/**
 * The journal: what a person saves on purpose, in one database of this browser. Each change is one
 * transaction. Entries that are no entries of their store are left where they are, and not shown.
 * With a passphrase they are sealed: that is done before a transaction and after it, since no
 * transaction waits for it.
 */
import type { IDBPTransaction } from 'idb';
import { KEPT_DAYS } from '@/utils/practice/kept-reframes';
import { wakeSync } from '@/utils/settings/sync/sync-store';
import { DAY_MS } from '@/utils/time/durations';
import { type Entries, parseEntry, type StoreName, stores } from './entries';
import { dropReframes, isFaded, lookAtAges } from './fading';
import {
  COUNTS,
  changeJournal,
  type DatabaseStore,
  eraseDatabase,
  type JournalAnswer,
  type JournalTrouble,
  readJournal,
} from './journal-database';
import { dropKey, findKey } from './journal-key';
import { tellChanged } from './journal-news';
import type { Lock } from './lock';
import { isDeck } from './own-texts';
import { isSealed, openRecord, parseOpenPart, sealRecord } from './sealed';

/** How long a reframe stays that is not pinned. */
export const REFRAME_KEPT_MS = KEPT_DAYS * DAY_MS;

export interface Page<Entry> {
  /** Newest first. */
  entries: Entry[];
  hasMore: boolean;
  /**
   * Why what has had its time could not be taken out; it is not among the entries. Null when it
   * was.
   */
  trouble: JournalTrouble | null;
}

/** One who shows the entries of a store. */
export interface Viewer {
  /** The one that makes a change is not told of it. */
  id: string;
  /** What it opened, by the record that was sealed: so it opens each only once. */
  opened: Map<string, unknown>;
}

interface Wish {
  /** At most so many entries. */
  limit: number;
  /** Epoch ms. What has had its time by then is taken out. */
  now: number;
  viewer?: Viewer;
}

/** The newest entries. Never rejects. */
export async function listEntries<Store extends StoreName>(
  store: Store,
  { limit, now, viewer }: Wish,
): Promise<JournalAnswer<Page<Entries[Store]>>> {
  const madeBefore = store === 'reframes' ? now - REFRAME_KEPT_MS : Number.NEGATIVE_INFINITY;
  const dropped = store === 'reframes' ? await dropReframes(madeBefore) : null;
  const trouble = dropped?.ok === false ? dropped.reason : null;
  // One more than asked for tells whether there is more.
  let most = limit + 1;
  for (;;) {
    const read = await readRecords(store, most);
    if (!read.ok) return read;
    const { records, lock } = read.value;
    const key = lock && (await findKey(lock, Date.now()));
    if (lock && !key) return { ok: false, reason: 'locked' };
    const entries = await openEntries(store, records, { key, limit, madeBefore, viewer });
    // Some were no entries, so there may be more behind them.
    if (entries.length <= limit && records.length === most) {
      most = Number.POSITIVE_INFINITY;
      continue;
    }
    return {
      ok: true,
      value: { entries: entries.slice(0, limit), hasMore: entries.length > limit, trouble },
    };
  }
}

/** How many records of the store there are, also of a locked journal. Never rejects. */
export function countRecords(store: StoreName): Promise<JournalAnswer<number>> {
  return readJournal([store], (transaction) => transaction.objectStore(store).count());
}

/** Adds an entry, or replaces the one with its id. Never rejects. */
export async function putEntry<Store extends StoreName>(
  store: Store,
  entry: Entries[Store],
  viewer?: Viewer,
): Promise<JournalAnswer<void>> {
  // What could not be read again is not written, so that nothing seems kept and is never seen.
  const whole = parseEntry(store, entry);
  if (!whole) return { ok: false, reason: 'blocked' };
  const work = async (key: CryptoKey | null) => {
    const record = key ? await sealRecord(key, store, whole) : whole;
    if (key) viewer?.opened.set(JSON.stringify(record), whole);
    return async (transaction: Writing) => void (await transaction.objectStore(store).put(record));
  };
  const answer = await changeUnlocked([store], work, { viewer });
  if (answer.ok && store === 'reframes') await lookAtAges(Date.now());
  return answer;
}

/** Takes an entry out and gives it back; null when there is none. Never rejects. */
export async function removeEntry<Store extends StoreName>(
  store: Store,
  id: string,
  viewer?: Viewer,
): Promise<JournalAnswer<Entries[Store] | null>> {
  let opener: CryptoKey | null = null;
  const work = async (key: CryptoKey | null) => {
    opener = key;
    return async (transaction: Writing) => {
      const entries = transaction.objectStore(store);
      const record: unknown = await entries.get(id);
      const isEntry = isSealed(record) ? parseOpenPart(store, record) : parseEntry(store, record);
      if (isEntry) await entries.delete(id);
      return record;
    };
  };
  const answer = await changeUnlocked([store], work, { viewer });
  if (!answer.ok) return answer;
  return {
    ok: true,
    value: parseEntry(store, await openKnown(opener, store, answer.value, viewer)),
  };
}

/**
 * Takes the whole journal out with its counts, also one that a newer Breather wrote. Rejects when
 * the browser refuses.
 */
export async function eraseJournal(): Promise<void> {
  await eraseDatabase();
  await dropKey();
  tellChanged([...stores, COUNTS]);
}

interface Records {
  /** Newest first. */
  records: unknown[];
  lock: Lock | null;
}

/** At most so many, newest first. */
function readRecords(store: StoreName, most: number): Promise<JournalAnswer<Records>> {
  return readJournal([store], async (transaction, { lock }) => {
    const index = transaction.objectStore(store).index('createdAt');
    // Many at once come faster than one by one, and only from the oldest on.
    if (most === Number.POSITIVE_INFINITY)
      return { records: (await index.getAll()).reverse(), lock };
    const records: unknown[] = [];
    let cursor = await index.openCursor(null, 'prev');
    while (cursor && records.length < most) {
      records.push(cursor.value);
      cursor = await cursor.continue();
    }
    return { records, lock };
  });
}

interface OpenWish {
  key: CryptoKey | null;
  limit: number;
  madeBefore: number;
  viewer: Viewer | undefined;
}

/** How many records are unsealed at the same time. */
const STRIDE = 200;

/**
 * At most one entry more than `limit`, so that the caller sees whether there are more. Reframes
 * that fade and were made before `madeBefore` are left out.
 */
async function openEntries<Store extends StoreName>(
  store: Store,
  records: readonly unknown[],
  { key, limit, madeBefore, viewer }: OpenWish,
): Promise<Entries[Store][]> {
  const entries: Entries[Store][] = [];
  for (let at = 0; at < records.length && entries.length <= limit; at += STRIDE) {
    const some = records
      .slice(at, at + STRIDE)
      .filter((record) => store !== 'reframes' || !isFaded(record, madeBefore));
    const opened = key
      ? await Promise.all(some.map((one) => openKnown(key, store, one, viewer)))
      : some;
    for (const record of opened) {
      const entry = parseEntry(store, record);
      if (entry) entries.push(entry);
    }
  }
  return entries;
}

/** As `openRecord`; what the viewer has opened before is not opened again. */
async function openKnown(
  key: CryptoKey | null,
  store: StoreName,
  record: unknown,
  viewer: Viewer | undefined,
): Promise<unknown> {
  if (!viewer || !isSealed(record)) return openRecord(key, store, record);
  const sealed = JSON.stringify(record);
  const known = viewer.opened.get(sealed) ?? (await openRecord(key, store, record));
  viewer.opened.set(sealed, known);
  return known;
}

export type Writing = IDBPTransaction<unknown, DatabaseStore[], 'readwrite'>;

/**
 * One change of these stores: `prepare` does what no transaction waits for, with the key if there
 * is a lock, and gives the work for the transaction. Both are done again when the lock became
 * another one in between.
 */
export async function changeUnlocked<T>(
  names: readonly StoreName[],
  prepare: (key: CryptoKey | null) => Promise<(transaction: Writing) => Promise<T>>,
  { viewer, ...options }: IDBTransactionOptions & { viewer?: Viewer | undefined } = {},
): Promise<JournalAnswer<T>> {
  for (;;) {
    const read = await readJournal([], async (_, { lock }) => lock);
    if (!read.ok) return read;
    const lock = read.value;
    const key = lock && (await findKey(lock, Date.now()));
    if (lock && !key) return { ok: false, reason: 'locked' };
    const work = await prepare(key);
    const answer = await changeJournal(
      names,
      async (transaction, state) => {
        if (state.lock?.salt !== lock?.salt) return { value: null };
        return { value: { done: await work(transaction) } };
      },
      options,
    );
    if (!answer.ok) return answer;
    if (!answer.value) continue;
    tellChanged(names, viewer?.id);
    if (names.some(isDeck)) await wakeSync();
    return { ok: true, value: answer.value.done };
  }
}
