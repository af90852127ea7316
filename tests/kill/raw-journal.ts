/** The database as it lies there, read and filled from a page of ours without any of its code. */
import type { Page } from 'playwright-core';
import type { Lock } from '../../utils/record/lock';
import type { Entries, Entry, RawJournal } from './expected-journal';

const STORES = ['promises', 'checkIns', 'wins', 'reframes'];

/** Fails when the database does not open. */
export async function readRawJournal(page: Page): Promise<RawJournal> {
  const [states = [], ...stores] = await page.evaluate(readStores, ['state', ...STORES]);
  const state = states.find(({ id }) => id === 'state') as { lock?: Lock | null } | undefined;
  const records = Object.fromEntries(STORES.map((store, at) => [store, stores[at] ?? []]));
  return { lock: state?.lock ?? null, records };
}

/** Only for a journal without a passphrase. */
export function fillJournal(page: Page, entries: Entries): Promise<void> {
  return page.evaluate(writeStores, entries);
}

/** Runs in the page, as the next one does. */
async function readStores(names: string[]): Promise<Entry[][]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('breather-journal');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(names);
  const all = names.map(
    (name) =>
      new Promise<Entry[]>((resolve, reject) => {
        const reading = transaction.objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      }),
  );
  const found = await Promise.all(all);
  database.close();
  return found;
}

async function writeStores(entries: Entries): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('breather-journal');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(Object.keys(entries), 'readwrite');
  for (const [name, each] of Object.entries(entries)) {
    for (const entry of each) transaction.objectStore(name).put(entry);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
