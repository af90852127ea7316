import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PromiseEntry } from '@/utils/record/entries';
import { listEntries, putEntry, REFRAME_KEPT_MS, removeEntry } from '@/utils/record/journal';
import { JOURNAL_VERSION } from '@/utils/record/journal-database';
import { promiseEntry, reframeEntry } from '../../support/journal/entries';
import { makeStoresV1, openRaw, readRaw } from '../../support/journal/raw-database';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const all = { limit: 100, now: 0 };

async function idsOf(wish: Partial<typeof all> = {}): Promise<string[]> {
  const answer = await listEntries('promises', { ...all, ...wish });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries.map(({ id }) => id);
}

describe('a list', () => {
  beforeEach(async () => {
    for (const createdAt of [2, 1, 3])
      await putEntry('promises', promiseEntry({ id: `p${createdAt}`, createdAt }));
  });

  it('has the newest first, and ends where there is no more', async () => {
    expect(await idsOf()).toEqual(['p3', 'p2', 'p1']);
    const two = await listEntries('promises', { ...all, limit: 2 });
    expect(two).toMatchObject({ ok: true, value: { hasMore: true } });
    const three = await listEntries('promises', { ...all, limit: 3 });
    expect(three).toMatchObject({ ok: true, value: { hasMore: false } });
  });

  it('leaves what is no entry where it is, and does not show it', async () => {
    const odd = [{ id: 'odd', createdAt: 5, what: 7 }, { id: 'odder' }];
    const database = await openRaw(JOURNAL_VERSION, () => {});
    const store = database.transaction('promises', 'readwrite').objectStore('promises');
    for (const each of odd) store.put(each);
    database.close();
    expect(await idsOf({ limit: 3 })).toEqual(['p3', 'p2', 'p1']);
    expect(await removeEntry('promises', 'odd')).toEqual({ ok: true, value: null });
    expect(await readRaw('promises', JOURNAL_VERSION)).toEqual(expect.arrayContaining(odd));
  });
});

it('writes nothing that it could not read again', async () => {
  const answer = await putEntry('promises', promiseEntry({ id: 'one', what: '' }));
  expect(answer.ok).toBe(false);
  expect(await idsOf()).toEqual([]);
});

it('gives an entry back as it takes it out', async () => {
  const entry = promiseEntry({ id: 'one' });
  await putEntry('promises', entry);
  expect(await removeEntry('promises', 'one')).toEqual({ ok: true, value: entry });
  expect(await removeEntry('promises', 'one')).toEqual({ ok: true, value: null });
});

it('lets a reframe go after seven days, unless it is pinned', async () => {
  const createdAt = 1_000;
  const odd = { id: 'odd', createdAt };
  const made = await openRaw(1, (database) =>
    makeStoresV1(database, {
      promises: [promiseEntry({ id: 'old promise' })],
      reframes: [
        reframeEntry({ id: 'old', createdAt }),
        reframeEntry({ id: 'pinned', createdAt, isPinned: true }),
        reframeEntry({ id: 'new', createdAt: createdAt + 1 }),
        odd,
      ],
      checkIns: [],
      wins: [],
    }),
  );
  made.close();
  const idsAt = async (now: number) => {
    await listEntries('reframes', { ...all, now });
    const left = (await readRaw('reframes', JOURNAL_VERSION)) as { id: string }[];
    return left.map(({ id }) => id).sort();
  };
  expect(await idsAt(createdAt + REFRAME_KEPT_MS)).toEqual(['new', 'odd', 'old', 'pinned']);
  expect(await idsAt(createdAt + REFRAME_KEPT_MS + 1)).toEqual(['new', 'odd', 'pinned']);
  await listEntries('promises', { ...all, now: Number.MAX_SAFE_INTEGER });
  expect(await idsOf()).toEqual(['old promise']);
});

it('over any run of changes holds what a plain list would hold', async () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const entry = fc
    .record({ id, createdAt: fc.nat(5), what: fc.constantFrom('one', 'Two', 'one two') })
    .map(promiseEntry);
  const step = fc.oneof(
    fc.record({ put: entry }),
    fc.record({ remove: id }),
    fc.record({ limit: fc.nat(5) }),
    fc.constant({ clear: true as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const model = new Map<string, PromiseEntry>();
      for (const each of steps) {
        if ('put' in each) {
          model.set(each.put.id, each.put);
          await putEntry('promises', each.put);
        } else if ('remove' in each) {
          const value = model.get(each.remove) ?? null;
          expect(await removeEntry('promises', each.remove)).toEqual({ ok: true, value });
          model.delete(each.remove);
        } else if ('clear' in each) {
          for (const id of model.keys()) await removeEntry('promises', id);
          model.clear();
        } else {
          const newestFirst = [...model.values()].sort(
            (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1),
          );
          const value = {
            entries: newestFirst.slice(0, each.limit),
            hasMore: newestFirst.length > each.limit,
            trouble: null,
          };
          const wish = { limit: each.limit, now: 0 };
          expect(await listEntries('promises', wish)).toEqual({ ok: true, value });
        }
      }
    }),
    { numRuns: 150 },
  );
});

it('shows the other thoughts when the full disk lets none go, and says that there is no room', async () => {
  const now = 20 * REFRAME_KEPT_MS;
  await putEntry('reframes', reframeEntry({ id: 'old', createdAt: now - REFRAME_KEPT_MS - 1 }));
  await putEntry('reframes', reframeEntry({ id: 'new', createdAt: now }));
  vi.spyOn(IDBCursor.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const answer = await listEntries('reframes', { ...all, now });
  expect(answer).toEqual({
    ok: true,
    value: {
      entries: [reframeEntry({ id: 'new', createdAt: now })],
      hasMore: false,
      trouble: 'full',
    },
  });
  vi.restoreAllMocks();
  expect(await listEntries('reframes', { ...all, now })).toMatchObject({
    value: { trouble: null },
  });
  expect(await readRaw('reframes', JOURNAL_VERSION)).toHaveLength(1);
});
