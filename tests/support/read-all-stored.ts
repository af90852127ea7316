/** All that Breather has written down anywhere, as one text. Runs in a page of ours. */
export async function readAllStored(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const { local, session, sync } = chrome.storage;
  const found: unknown[] = [await local.get(null), await session.get(null), await sync.get(null)];
  found.push({ ...localStorage }, { ...sessionStorage });
  for (const { name = '', version } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      found.push(
        await new Promise((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        }),
      );
    }
    database.close();
  }
  return JSON.stringify(found);
}

interface ExtensionApi {
  storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<unknown> }>;
}
