import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFading } from '@/entrypoints/background/keep-fading';
import { changeRows } from '@/utils/record/change-rows';
import { putEntry, REFRAME_KEPT_MS } from '@/utils/record/journal';
import { JOURNAL_VERSION } from '@/utils/record/journal-database';
import { dropKey } from '@/utils/record/journal-key';
import { watchChanged } from '@/utils/record/journal-news';
import { setPassphrase } from '@/utils/record/passphrase';
import { DAY_MS } from '@/utils/time/durations';
import { reframeEntry } from '../../support/journal/entries';
import { freshJournal } from '../../support/journal/fresh-journal';
import { readRaw } from '../../support/journal/raw-database';

const NOW = 1_790_000_000_000;

beforeEach(() => {
  freshJournal();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  keepFading();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const keep = (id: string, createdAt: number, isPinned = false) =>
  putEntry('reframes', reframeEntry({ id, createdAt, isPinned }));
const alarm = async () => (await fakeBrowser.alarms.get('fade'))?.scheduledTime ?? null;
const start = () => fakeBrowser.runtime.onStartup.trigger();
/** An alarm that fires is gone. */
async function fire(): Promise<void> {
  await fakeBrowser.alarms.clear('fade');
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'fade',
    scheduledTime: Date.now(),
    persistAcrossSessions: true,
  });
}

async function ids(): Promise<string[]> {
  const records = (await readRaw('reframes', JOURNAL_VERSION)) as { id: string }[];
  return records.map(({ id }) => id).sort();
}
const until = (wanted: { ids: string[]; alarm: number | null }) =>
  vi.waitFor(async () => expect({ ids: await ids(), alarm: await alarm() }).toEqual(wanted));

it('lets a reframe go in its time though nobody opens a page', async () => {
  await keep('first', NOW);
  await keep('second', NOW + DAY_MS);
  await keep('pinned', NOW, true);
  // What was kept asks for a look.
  expect(await alarm()).toBe(NOW);
  await fire();
  await until({ ids: ['first', 'pinned', 'second'], alarm: NOW + DAY_MS });

  vi.setSystemTime(NOW + REFRAME_KEPT_MS - 1);
  await fire();
  await until({ ids: ['first', 'pinned', 'second'], alarm: NOW + REFRAME_KEPT_MS + 1 });
  vi.setSystemTime(NOW + REFRAME_KEPT_MS + 1);
  await fire();
  await until({ ids: ['pinned', 'second'], alarm: NOW + REFRAME_KEPT_MS + 1 + DAY_MS });
  vi.setSystemTime(NOW + REFRAME_KEPT_MS + 1 + DAY_MS);
  await fire();
  await until({ ids: ['pinned'], alarm: null });
});

it('does so when the browser starts, in a locked journal too, and tells the pages', async () => {
  await keep('old', NOW);
  await setPassphrase('correct horse', null);
  await dropKey();
  const page = new AbortController();
  const changed = vi.fn();
  watchChanged('reframes', page.signal, changed);
  vi.setSystemTime(NOW + 30 * DAY_MS);
  await fakeBrowser.alarms.clearAll();
  await start();
  await until({ ids: [], alarm: null });
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  page.abort();
});

it('makes no database where there is none', async () => {
  const databases = vi.spyOn(indexedDB, 'databases');
  const open = vi.spyOn(indexedDB, 'open');
  await start();
  await vi.waitFor(() => expect(databases).toHaveBeenCalled());
  // Whatever would follow from the answer has begun after this one.
  expect(await indexedDB.databases()).toEqual([]);
  expect(open).not.toHaveBeenCalled();
  expect(await alarm()).toBeNull();
});

it('tries again in a day when the journal can not be read', async () => {
  await keep('old', NOW - 2 * REFRAME_KEPT_MS);
  const read = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new Error('no');
  });
  await fire();
  await vi.waitFor(async () => expect(await alarm()).toBe(NOW + DAY_MS));
  read.mockRestore();
  await fire();
  await until({ ids: [], alarm: null });
});

it('is asked for by an import of reframes, and by nothing else that is kept or taken out', async () => {
  await putEntry('wins', { id: 'a', createdAt: 1, kind: 'joy', text: 'The sea', doneAt: null });
  expect(await alarm()).toBeNull();
  const row = reframeEntry({ id: 'brought', createdAt: NOW });
  const changes = [{ store: 'reframes' as const, id: row.id, row, before: undefined }];
  const { signal } = new AbortController();
  await changeRows({ changes, suits: () => true, waiting: null }, { signal, written: () => {} });
  expect(await alarm()).toBe(NOW);
});
