/**
 * The database of the journal without any of our code, as another version, or a broken one, would
 * leave it.
 */
import { JOURNAL_NAME } from '@/utils/record/journal-database';

/**
 * Opens it, making it in this version with `upgrade` where it is not there. The caller closes it.
 */
export function openRaw(
  version: number,
  upgrade: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(JOURNAL_NAME, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Makes the stores with these entries, in the form that version 1 gave them. */
export function makeStoresV1(
  database: IDBDatabase,
  stores: Readonly<Record<string, readonly unknown[]>>,
): void {
  for (const [name, entries] of Object.entries(stores)) {
    const store = database.createObjectStore(name, { keyPath: 'id' });
    store.createIndex('createdAt', 'createdAt');
    for (const entry of entries) store.put(entry);
  }
}

/** Everything that lies in a store, as it is. */
export async function readRaw(name: string, version: number): Promise<unknown[]> {
  const database = await openRaw(version, () => {});
  const all = await new Promise<unknown[]>((resolve, reject) => {
    const request = database.transaction(name).objectStore(name).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return all;
}
