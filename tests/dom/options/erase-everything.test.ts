import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '@/entrypoints/options/erase-everything';
import { putEntry } from '@/utils/journal/journal';
import { promiseEntry } from '../../support/journal/entries';

vi.mock('@/utils/permissions/register-guard', () => ({ registerGuard: async () => {} }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [] }),
    contains: async () => false,
  });
  await fakeBrowser.storage.local.set({ settings: 1 });
  await putEntry('promises', promiseEntry({ id: 'one' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('takes out the settings and the journal', async () => {
  await eraseEverything();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await indexedDB.databases()).toEqual([]);
});

test('takes out the journal also when another part refuses, and says that something is left', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('no'));
  await expect(eraseEverything()).rejects.toThrow('no');
  expect(await indexedDB.databases()).toEqual([]);
});

test('says that something is left when the journal refuses', async () => {
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new Error('kept');
  });
  await expect(eraseEverything()).rejects.toThrow('kept');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
