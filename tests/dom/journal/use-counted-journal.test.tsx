import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCounts } from '@/utils/record/count-store';
import { keepPromise, reopenPromise } from '@/utils/record/promises';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import { promiseEntry } from '../../support/journal/entries';
import { freshJournal } from '../../support/journal/fresh-journal';

beforeEach(freshJournal);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const one = promiseEntry({ id: 'one' });
const two = promiseEntry({ id: 'two' });

async function countOfPromises(): Promise<number> {
  const answer = await readCounts();
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.reduce((sum, { promises }) => sum + promises, 0);
}

async function openJournal() {
  const { result } = renderHook(() => useCountedJournal('promises'));
  await vi.waitFor(() => expect(result.current.status).toBe('ready'));
  return {
    save: (entry: typeof one) => act(() => result.current.save(entry)),
    remove: (id: string) => act(() => result.current.remove(id)),
  };
}

test('a deed counts once it is kept, and not while the browser keeps nothing', async () => {
  const { save } = await openJournal();
  await save(one);
  const database = indexedDB;
  vi.stubGlobal('indexedDB', undefined);
  await save(keepPromise(one, 5));
  vi.stubGlobal('indexedDB', database);
  expect(await countOfPromises()).toBe(0);
  await save(two);
  await vi.waitFor(async () => expect(await countOfPromises()).toBe(1));
  await save(keepPromise(two, 6));
  await vi.waitFor(async () => expect(await countOfPromises()).toBe(2));
});

test('what is taken back before it could be kept never counts', async () => {
  const { save, remove } = await openJournal();
  await save(one);
  const { put } = IDBObjectStore.prototype;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    entry,
  ) {
    if (this.name === 'promises') throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, entry);
  });
  await save(keepPromise(one, 5));
  await save(reopenPromise(keepPromise(one, 5)));
  await save(keepPromise(two, 6));
  await remove('two');
  full.mockRestore();
  await save({ ...two, what: 'Something else' });
  await save(keepPromise(promiseEntry({ id: 'three' }), 7));
  await vi.waitFor(async () => expect(await countOfPromises()).toBe(1));
});
