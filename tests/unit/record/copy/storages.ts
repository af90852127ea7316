/** Both storages in memory, and all that lies in them. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { byStore, type PortableStore, portableStores } from '@/utils/record/copy/by-store';
import type { Here } from '@/utils/record/copy/plan-import';
import type { RowsByStore } from '@/utils/record/copy/portable-file';
import { readWhole } from '@/utils/record/copy/read-whole';
import { inJournal } from '@/utils/record/journal-database';
import type { Settings } from '@/utils/settings/settings';
import { loadSettings } from '@/utils/settings/settings-store';

let queue: Promise<unknown> = Promise.resolve();

/** One after the other, as the browser's own locks. Node has none. */
const locks = {
  request: (_name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: object) => Promise<unknown>;
    // The settings are written while an import holds its own lock, so only equal names wait for
    // each other.
    if (_name !== 'breather-import') return work({});
    const done = queue.then(() => work({}));
    queue = done.catch(() => {});
    return done;
  },
};

export function makeStorages(): void {
  queue = Promise.resolve();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks });
}

export async function fillStorages(
  records: Partial<RowsByStore>,
  settings: Settings,
): Promise<void> {
  await inJournal(portableStores, 'readwrite', async (transaction) => {
    for (const store of portableStores) {
      await transaction.objectStore(store).clear();
      for (const row of records[store] ?? []) await transaction.objectStore(store).put(row);
    }
  });
  await fakeBrowser.storage.local.set({ settings });
}

export interface Snapshot {
  settings: unknown;
  records: Record<PortableStore, unknown[]>;
  waiting: unknown;
}

export async function takeSnapshot(): Promise<Snapshot> {
  const answer = await inJournal([...portableStores, 'state'], 'readonly', async (transaction) => {
    const lists = portableStores.map((store) => transaction.objectStore(store).getAll());
    const all = await Promise.all(lists);
    const records = byStore((store): unknown[] => all[portableStores.indexOf(store)] ?? []);
    const waiting: unknown = await transaction.objectStore('state').get('import');
    return { records, waiting };
  });
  if (!answer.ok) throw new Error(`the journal is ${answer.reason}`);
  const { settings } = await fakeBrowser.storage.local.get('settings');
  return { settings, ...answer.value };
}

export async function readHere(key: CryptoKey | null = null): Promise<Here> {
  const whole = await readWhole();
  if (!whole.ok) throw new Error(`the journal is ${whole.reason}`);
  const { rows, lock, generation } = whole.value;
  return { settings: (await loadSettings()).value, rows, lock, key, generation };
}
