import { browser } from '@/utils/extension/browser';
import { watchKey } from '@/utils/extension/watch-key';
import { parseHealth, type SiteHealth } from './health';

const KEY = 'health';

/** Never rejects: a storage that throws reads as nothing known. */
export function loadHealth(): Promise<SiteHealth[]> {
  return readHealth().catch(() => []);
}

/**
 * Reads, changes and writes the list as one step. Where `change` gives the same list back, nothing is written. Rejects
 * when the storage refuses.
 */
export async function changeHealth(
  change: (list: readonly SiteHealth[]) => readonly SiteHealth[],
): Promise<void> {
  await navigator.locks.request('breather-health', async () => {
    const list = await readHealth();
    const next = change(list);
    if (next !== list) await browser.storage.local.set({ [KEY]: next });
  });
}

/** Calls back with each new list, until the signal aborts. */
export function watchHealth(signal: AbortSignal, changed: (list: SiteHealth[]) => void): void {
  watchKey('local', KEY, signal, (stored) => changed(parseHealth(stored)));
}

async function readHealth(): Promise<SiteHealth[]> {
  const stored = await browser.storage.local.get(KEY);
  return parseHealth(stored[KEY]);
}
