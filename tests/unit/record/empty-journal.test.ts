import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countOne, readCounts } from '@/utils/record/count-store';
import { emptyJournal } from '@/utils/record/empty-journal';
import { type StoreName, stores } from '@/utils/record/entries';
import { eraseJournal, listEntries, putEntry } from '@/utils/record/journal';
import { COUNTS, JOURNAL_VERSION } from '@/utils/record/journal-database';
import { watchChanged } from '@/utils/record/journal-news';
import { readLock, setPassphrase, unlockJournal } from '@/utils/record/passphrase';
import { defaultSettings } from '@/utils/settings/settings';
import { promiseEntry } from '../../support/journal/entries';
import { freshJournal } from '../../support/journal/fresh-journal';
import { makeStoresV1, openRaw, readRaw } from '../../support/journal/raw-database';
import { wholeJournal } from '../../support/journal/whole';

let page: AbortController;
beforeEach(async () => {
  freshJournal();
  page = new AbortController();
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
});
afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Which stores the pages are told of from now on. */
function newsOf(): Set<StoreName | typeof COUNTS> {
  const told = new Set<StoreName | typeof COUNTS>();
  for (const name of [...stores, COUNTS] as const)
    watchChanged(name, page.signal, () => told.add(name));
  return told;
}

it('takes out every entry and the lock, and leaves the counts', async () => {
  await countOne('urgent', Date.now());
  for (const store of stores) {
    for (const entry of wholeJournal[store]) await putEntry(store, entry as never);
  }
  await setPassphrase('correct horse', null);
  const told = newsOf();
  await emptyJournal();
  for (const store of stores) expect(await readRaw(store, JOURNAL_VERSION), store).toEqual([]);
  expect(await readLock(Date.now())).toMatchObject({ status: 'none' });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await readCounts()).toMatchObject({ ok: true, value: [{ urgent: 1 }] });
  await vi.waitFor(() => expect([...told].sort()).toEqual([...stores].sort()));

  // What follows is a journal as any other.
  await setPassphrase('battery staple', null);
  expect(await unlockJournal('correct horse', 0)).toEqual({ ok: false, reason: 'wrong' });
  const entry = promiseEntry({ id: 'new' });
  await putEntry('promises', entry);
  const list = await listEntries('promises', { limit: 9, now: 0 });
  expect(list).toMatchObject({ value: { entries: [entry] } });
});

it('takes all of it out where a newer Breather wrote it, and tells the counts too', async () => {
  const newer = await openRaw(JOURNAL_VERSION + 1, (database) =>
    makeStoresV1(database, { promises: [promiseEntry({ id: 'one' })] }),
  );
  newer.close();
  const told = newsOf();
  await emptyJournal();
  expect(await indexedDB.databases()).toEqual([]);
  await vi.waitFor(() => expect([...told].sort()).toEqual([...stores, COUNTS].sort()));
});

it('lets the counts go with everything', async () => {
  await countOne('urgent', Date.now());
  await eraseJournal();
  expect(await readCounts()).toEqual({ ok: true, value: [] });
});

it('leaves everything as it is when the browser gives no database now', async () => {
  await putEntry('promises', promiseEntry({ id: 'one' }));
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new Error('no');
  });
  await expect(emptyJournal()).rejects.toThrow();
  expect(await readRaw('promises', JOURNAL_VERSION)).toHaveLength(1);
});
