import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '@/utils/record/erase-everything';
import { putEntry } from '@/utils/record/journal';
import { promiseEntry } from '../../support/journal/entries';

vi.mock('@/utils/extension/register-script', () => ({ registerScript: async () => {} }));

/** happy-dom has no locks; one page alone needs none. */
const request = (...all: unknown[]) => (all.at(-1) as () => Promise<unknown>)();
const locks = { request };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks });
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

test('takes out every storage, database, alarm, notice and permission', async () => {
  const all = { origins: ['https://one.example/*', 'https://two.example/*'] };
  const remove = vi.fn(async () => true);
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => all,
    contains: async () => true,
    remove,
  });
  await fakeBrowser.storage.sync.set({ settings: 1 });
  await fakeBrowser.storage.session.set({ session: 1 });
  fakeBrowser.alarms.create('reminder', { when: 1 });
  const clear = vi.fn(async () => {
    // Without the permission the notices can not be reached any more.
    expect(remove).not.toHaveBeenCalled();
    return true;
  });
  Object.assign(fakeBrowser.notifications, { getAll: async () => ({ pause: {} }), clear });
  localStorage.setItem('a', 'b');
  await eraseEverything();
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(clear).toHaveBeenCalledWith('pause');
  const asked = remove.mock.calls.flat();
  for (const origin of all.origins) expect(asked).toContainEqual({ origins: [origin] });
  expect(asked).toContainEqual({ permissions: ['notifications'] });
  expect(localStorage.length).toBe(0);
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

test('lets a pass of sync end first, which would else write what it read before', async () => {
  const order: string[] = [];
  const late = async (name: string, ...rest: unknown[]) => {
    if (name === 'breather-sync') {
      await fakeBrowser.storage.local.set({ sync: { on: true } });
      order.push('the pass ends');
    }
    return request(...rest);
  };
  vi.stubGlobal('navigator', { locks: { request: late } });
  await eraseEverything();
  expect(order).toEqual(['the pass ends']);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('says that something is left when the journal refuses', async () => {
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new Error('kept');
  });
  await expect(eraseEverything()).rejects.toThrow('kept');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
