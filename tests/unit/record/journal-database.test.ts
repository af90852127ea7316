import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCounts } from '@/utils/record/count-store';
import { noCounts } from '@/utils/record/counts';
import { dayStores, type StoreName, stores } from '@/utils/record/entries';
import { eraseJournal, listEntries, putEntry, removeEntry } from '@/utils/record/journal';
import { inJournal, JOURNAL_VERSION, troubleFrom } from '@/utils/record/journal-database';
import { unlockJournal } from '@/utils/record/passphrase';
import { decks } from '@/utils/settings/own-texts';
import { promiseEntry } from '../../support/journal/entries';
import { freshJournal } from '../../support/journal/fresh-journal';
import { makeStoresV1, openRaw, readRaw } from '../../support/journal/raw-database';
import { storesV1 } from './examples/v1';
import { passphraseV2, stateV2, storesV2 } from './examples/v2';
import { countsV3, messagesV3 } from './examples/v3';
import { decksV4 } from './examples/v4';

beforeEach(freshJournal);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const all = { limit: 100, now: 0 };
const entry = promiseEntry({ id: 'one' });

describe('each version that was released', () => {
  it('has a frozen example', () => {
    const examples = readdirSync(join(import.meta.dirname, 'examples')).sort();
    const versions = Array.from({ length: JOURNAL_VERSION }, (_, at) => `v${at + 1}.ts`);
    expect(examples).toEqual(versions.sort());
  });

  it.each(dayStores)('1 is read whole today: %s', async (store) => {
    const old = await openRaw(1, (database) => makeStoresV1(database, storesV1));
    old.close();
    const answer = await listEntries<StoreName>(store, all);
    const newestFirst = storesV1[store].toSorted((a, b) => b.createdAt - a.createdAt);
    expect(answer).toEqual({
      ok: true,
      value: { entries: newestFirst, hasMore: false, trouble: null },
    });
  });

  it.each(dayStores)('2 is read whole today, with its passphrase: %s', async (store) => {
    const old = await openRaw(2, (database) => {
      makeStoresV1(database, storesV2);
      database.createObjectStore('state', { keyPath: 'id' }).put(stateV2);
    });
    old.close();
    expect(await listEntries<StoreName>(store, all)).toEqual({ ok: false, reason: 'locked' });
    expect(await unlockJournal(passphraseV2, Date.now())).toEqual({ ok: true });
    const answer = await listEntries<StoreName>(store, all);
    const newestFirst = storesV1[store].toSorted((a, b) => b.createdAt - a.createdAt);
    expect(answer).toEqual({
      ok: true,
      value: { entries: newestFirst, hasMore: false, trouble: null },
    });
  });

  it('3 is read whole today: its counts, by press and by message', async () => {
    const written = [...countsV3, ...messagesV3];
    const old = await openRaw(3, (database) => {
      makeStoresV1(database, storesV1);
      database.createObjectStore('state', { keyPath: 'id' });
      const counts = database.createObjectStore('counts', { keyPath: 'id' });
      for (const row of written) counts.put(row);
    });
    old.close();
    expect(await readCounts()).toEqual({
      ok: true,
      value: written.map((row) => ({ ...noCounts, ...row })),
    });
  });

  it.each(decks)('4 is read whole today: own texts of %s', async (deck) => {
    const old = await openRaw(4, (database) => {
      makeStoresV1(database, { ...storesV1, ...decksV4 });
      database.createObjectStore('state', { keyPath: 'id' });
      database.createObjectStore('counts', { keyPath: 'id' });
    });
    old.close();
    const entries = decksV4[deck].toSorted((a, b) => b.createdAt - a.createdAt);
    expect(await listEntries<StoreName>(deck, all)).toMatchObject({ ok: true, value: { entries } });
  });
});

it('makes the stores of today on the first use', async () => {
  expect(await putEntry('promises', entry)).toEqual({ ok: true, value: undefined });
  const database = await openRaw(JOURNAL_VERSION, () => {});
  expect([...database.objectStoreNames].sort()).toEqual([...stores, 'state', 'counts'].sort());
  database.close();
});

it('leaves a journal of a newer Breather as it is, and says so', async () => {
  const newer = await openRaw(JOURNAL_VERSION + 1, (database) =>
    makeStoresV1(database, { promises: [entry] }),
  );
  newer.close();
  const told = { ok: false, reason: 'newer' };
  expect(await listEntries('promises', all)).toEqual(told);
  expect(await putEntry('promises', { ...entry, what: 'Other' })).toEqual(told);
  expect(await removeEntry('promises', 'one')).toEqual(told);
  expect(await readRaw('promises', JOURNAL_VERSION + 1)).toEqual([entry]);
});

describe('says that it is blocked', () => {
  const told = { ok: false, reason: 'blocked' };

  it('where the browser has no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await listEntries('reframes', all)).toEqual(told);
    expect(await putEntry('promises', entry)).toEqual(told);
  });

  it('where opening is not allowed', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await listEntries('promises', all)).toEqual(told);
    expect(await putEntry('promises', entry)).toEqual(told);
  });
});

describe('says that it cannot be read, and changes nothing', () => {
  const told = { ok: false, reason: 'damaged' };

  it('where a store is missing', async () => {
    const broken = await openRaw(JOURNAL_VERSION, () => {});
    broken.close();
    expect(await listEntries('promises', all)).toEqual(told);
  });

  it('where its state is none, in which the lock may have stood', async () => {
    const stored = { id: 'state', generation: 'many' };
    const broken = await openRaw(JOURNAL_VERSION, (database) => {
      makeStoresV1(database, { promises: [entry] });
      database.createObjectStore('state', { keyPath: 'id' }).put(stored);
      database.createObjectStore('counts', { keyPath: 'id' });
    });
    broken.close();
    expect(await listEntries('promises', all)).toEqual(told);
    expect(await putEntry('promises', { ...entry, what: 'Other' })).toEqual(told);
    expect(await readRaw('promises', JOURNAL_VERSION)).toEqual([entry]);
    expect(await readRaw('state', JOURNAL_VERSION)).toEqual([stored]);
  });

  it.each(['UnknownError', 'NotReadableError'])('where the browser says %s', async (name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await listEntries('promises', all)).toEqual(told);
  });
});

it('does not wait for a page that holds an older journal open', async () => {
  const older = await openRaw(1, (database) => makeStoresV1(database, { promises: [entry] }));
  const { open } = indexedDB;
  // The next version of Breather, which the older page is in the way of.
  const next = vi
    .spyOn(indexedDB, 'open')
    .mockImplementation((name) => open.call(indexedDB, name, JOURNAL_VERSION + 1));
  expect(await listEntries('promises', all)).toEqual({ ok: false, reason: 'blocked' });
  next.mockRestore();
  older.close();
  // What was opened too late is closed again, or this would never end.
  await eraseJournal();
});

it('is opened once, and makes way for whoever erases it', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  await putEntry('promises', entry);
  await putEntry('promises', { ...entry, what: '' });
  await listEntries('promises', all);
  expect(open).toHaveBeenCalledTimes(1);
  const erasing = indexedDB.deleteDatabase('breather-journal');
  const blocked = vi.fn();
  erasing.onblocked = blocked;
  await new Promise((resolve) => {
    erasing.onsuccess = resolve;
  });
  expect(blocked).not.toHaveBeenCalled();
  // What comes after that begins with nothing, as at the first use.
  expect(await putEntry('promises', entry)).toMatchObject({ ok: true });
  expect(await readRaw('promises', JOURNAL_VERSION)).toEqual([entry]);
});

it('makes way for a newer Breather, and says so from then on', async () => {
  await putEntry('promises', entry);
  const newer = await openRaw(JOURNAL_VERSION + 1, () => {});
  newer.close();
  expect(await listEntries('promises', all)).toEqual({ ok: false, reason: 'newer' });
});

it('keeps all of a transaction or nothing', async () => {
  await putEntry('promises', entry);
  const answer = await inJournal(['promises', 'wins'], 'readwrite', async (transaction) => {
    await transaction.objectStore('promises').delete('one');
    await transaction.objectStore('wins').put({ id: 'two', createdAt: 1 });
    throw new Error('broken in the middle');
  });
  expect(answer).toEqual({ ok: false, reason: 'blocked' });
  expect(await readRaw('promises', JOURNAL_VERSION)).toEqual([entry]);
  expect(await readRaw('wins', JOURNAL_VERSION)).toEqual([]);
});

it('says that it is full when there is no room for a change, and keeps what was there', async () => {
  await putEntry('promises', entry);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const answer = await putEntry('promises', { ...entry, what: 'Other' });
  expect(answer).toEqual({ ok: false, reason: 'full' });
  expect(await readRaw('promises', JOURNAL_VERSION)).toEqual([entry]);
});

it('knows a lack of room also by the newer kind of error, and anything else as blocked', () => {
  class QuotaExceededError extends Error {
    override name = 'QuotaExceededError';
  }
  expect(troubleFrom(new QuotaExceededError())).toBe('full');
  expect(troubleFrom(new DOMException('', 'VersionError'))).toBe('newer');
  for (const cause of [new Error('?'), 'text', null, undefined]) {
    expect(troubleFrom(cause)).toBe('blocked');
  }
});

it('is erased whole, also one of a newer version', async () => {
  const newer = await openRaw(JOURNAL_VERSION + 1, (database) =>
    makeStoresV1(database, { promises: [entry] }),
  );
  newer.close();
  await eraseJournal();
  expect(await indexedDB.databases()).toEqual([]);
  expect(await listEntries('promises', all)).toMatchObject({ ok: true, value: { entries: [] } });
});
