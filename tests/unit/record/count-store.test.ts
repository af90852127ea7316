import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearCounts, countOne, readCounts } from '@/utils/record/count-store';
import { COUNTS, inJournal } from '@/utils/record/journal-database';
import { defaultSettings } from '@/utils/settings/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

const noon = (day: string) => new Date(`${day}T12:00:00`).getTime();

async function rows() {
  const answer = await readCounts();
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

it('counts on the day, all that comes at once', async () => {
  await Promise.all([
    countOne('sent', noon('2026-11-22')),
    countOne('sent', noon('2026-11-22')),
    countOne('wins', noon('2026-11-22')),
    countOne('wins', noon('2026-11-23')),
  ]);
  expect(await rows()).toMatchObject([
    { id: '2026-11-22', sent: 2, wins: 1 },
    { id: '2026-11-23', sent: 0, wins: 1 },
  ]);
});

it('turns days of more than a year ago into their month with the first count of a day', async () => {
  await countOne('wins', noon('2025-10-01'));
  await countOne('wins', noon('2025-10-02'));
  await countOne('wins', noon('2025-12-01'));
  await countOne('sent', noon('2026-11-22'));
  expect(await rows()).toMatchObject([
    { id: '2025-10', wins: 2 },
    { id: '2025-12-01', wins: 1 },
    { id: '2026-11-22', sent: 1 },
  ]);
});

it('counts nothing while counting is off, or while the settings can not be read', async () => {
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, counts: { on: false } } });
  await countOne('sent', noon('2026-11-22'));
  await fakeBrowser.storage.local.set({ settings: { version: 99 } });
  await countOne('sent', noon('2026-11-22'));
  expect(await rows()).toEqual([]);
});

it('leaves alone what is no row, and counts on beside it', async () => {
  await inJournal([COUNTS], 'readwrite', async (transaction) => {
    await transaction.objectStore(COUNTS).put({ id: 'what', is: 'this' });
  });
  await countOne('sent', noon('2026-11-22'));
  expect(await rows()).toMatchObject([{ id: '2026-11-22', sent: 1 }]);
});

it('is empty once it was cleared', async () => {
  await countOne('sent', noon('2026-11-22'));
  await clearCounts();
  expect(await rows()).toEqual([]);
});
