import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyImport, finishImport, undoImport } from '@/utils/record/copy/apply-import';
import { listEntries, putEntry } from '@/utils/record/journal';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { promiseEntry } from '../../../support/journal/entries';
import { readExample } from './any-file';
import { here, NOW, planFor, settings, wish } from './import-here';
import { fillStorages, makeStorages, takeSnapshot } from './storages';

beforeEach(makeStorages);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(['merge', 'replace'] as const)('an import (%s)', (mode) => {
  beforeEach(() => fillStorages(here, settings));

  it('is here, and gone again after undo', async () => {
    const before = await takeSnapshot();
    const plan = await planFor(readExample(1), mode);
    const answer = await applyImport(plan, wish);
    if (!answer.ok) throw new Error(answer.reason);
    const after = await takeSnapshot();
    expect(after.settings).toEqual(plan.settings);
    expect(after.records.promises).toContainEqual(JSON.parse(readExample(1)).journal.promises[0]);
    expect(after.records.promises).toHaveLength(mode === 'merge' ? 2 : 1);
    expect(after.waiting).toBeUndefined();
    expect(await undoImport(answer.undo, wish)).toEqual({ ok: true, isAll: true });
    expect(await takeSnapshot()).toEqual(before);
  });

  it('changes nothing when the settings can not be written', async () => {
    const before = await takeSnapshot();
    const plan = await planFor(readExample(1), mode);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect(await applyImport(plan, wish)).toEqual({ ok: false, reason: 'settings' });
    expect(await takeSnapshot()).toEqual(before);
  });

  it('changes nothing when there is no room for an entry', async () => {
    const before = await takeSnapshot();
    const plan = await planFor(readExample(1), mode);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await applyImport(plan, wish)).toEqual({ ok: false, reason: 'full' });
    put.mockRestore();
    expect(await takeSnapshot()).toEqual(before);
  });

  it('changes nothing when something here changed since it was looked at', async () => {
    const plan = await planFor(readExample(1), mode);
    await putEntry('promises', promiseEntry({ id: 'newer' }));
    const before = await takeSnapshot();
    expect(await applyImport(plan, wish)).toEqual({ ok: false, reason: 'changed' });
    await fakeBrowser.storage.local.set({ settings: defaultSettings });
    const anew = { ...plan, generation: plan.generation + 1 };
    expect(await applyImport(anew, wish)).toEqual({ ok: false, reason: 'changed' });
    expect(await takeSnapshot()).toEqual({ ...before, settings: defaultSettings });
  });

  it('that is stopped in the middle changes nothing', async () => {
    const file = JSON.parse(readExample(1));
    file.journal.promises = Array.from({ length: 1_500 }, (_, at) => promiseEntry({ id: `${at}` }));
    const before = await takeSnapshot();
    const plan = await planFor(JSON.stringify(file), mode);
    const stop = new AbortController();
    const shares: number[] = [];
    const answer = await applyImport(plan, {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        stop.abort();
      },
    });
    expect(answer).toEqual({ ok: false, reason: 'stopped' });
    expect(shares).toHaveLength(1);
    expect(await takeSnapshot()).toEqual(before);
  });
});

describe('a browser that ends', () => {
  beforeEach(() => fillStorages(here, settings));

  it('between the journal and the settings finishes at the next start', async () => {
    const plan = await planFor(readExample(1));
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockReturnValue(new Promise<void>(() => {}) as never);
    void applyImport(plan, wish);
    await vi.waitUntil(() => set.mock.calls.length > 0);
    set.mockRestore();
    expect((await takeSnapshot()).settings).toEqual(settings);
    // The page that held the lock is gone.
    vi.stubGlobal('navigator', {
      locks: { request: (...all: unknown[]) => (all.at(-1) as (lock: object) => unknown)({}) },
    });
    await finishImport();
    const after = await takeSnapshot();
    expect(after.settings).toEqual(plan.settings);
    expect(after.waiting).toBeUndefined();
  });

  it('keeps what was changed before that start: only what nobody touched is of the import', async () => {
    const plan = await planFor(readExample(1));
    if (!plan.settings) throw new Error('the example has settings');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockReturnValue(
      new Promise<void>(() => {}) as never,
    );
    void applyImport(plan, wish);
    await vi.waitUntil(() => vi.mocked(fakeBrowser.storage.local.set).mock.calls.length > 0);
    vi.restoreAllMocks();
    const own = [{ id: 'late', text: 'Written since' }];
    const since: Settings = {
      ...settings,
      sites: [],
      plans: [{ feeling: 'cold', action: 'walk' }],
      words: { ...settings.words, own: [...settings.words.own, ...own] },
    };
    await fakeBrowser.storage.local.set({ settings: since });
    vi.stubGlobal('navigator', {
      locks: { request: (...all: unknown[]) => (all.at(-1) as (lock: object) => unknown)({}) },
    });
    await finishImport();
    const after = (await takeSnapshot()).settings as Settings;
    expect(after.plans).toEqual(since.plans);
    expect(after.sites.map(({ pattern }) => pattern)).not.toContain('https://discord.com/*');
    expect(after.words.own).toEqual([...plan.settings.words.own, ...own]);
    expect(after.appearance).toEqual(plan.settings.appearance);
    expect(plan.settings.appearance).not.toEqual(settings.appearance);
  });

  it('and whose settings were erased since gets none', async () => {
    const plan = await planFor(readExample(1));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockReturnValue(
      new Promise<void>(() => {}) as never,
    );
    void applyImport(plan, wish);
    await vi.waitUntil(() => vi.mocked(fakeBrowser.storage.local.set).mock.calls.length > 0);
    vi.restoreAllMocks();
    await fakeBrowser.storage.local.clear();
    vi.stubGlobal('navigator', {
      locks: { request: (...all: unknown[]) => (all.at(-1) as (lock: object) => unknown)({}) },
    });
    await finishImport();
    const after = await takeSnapshot();
    expect(after.settings).toBeUndefined();
    expect(after.waiting).toBeUndefined();
  });

  it('is not waited for while an import runs', async () => {
    vi.stubGlobal('navigator', {
      locks: { request: (...all: unknown[]) => (all.at(-1) as (lock: null) => unknown)(null) },
    });
    const before = await takeSnapshot();
    await finishImport();
    expect(await takeSnapshot()).toEqual(before);
  });
});

it('keeps what is changed while the entries are written', async () => {
  await fillStorages(here, settings);
  const plan = await planFor(readExample(1));
  const late: Settings = { ...settings, plans: [{ feeling: 'cold', action: 'walk' }] };
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
  ) {
    void fakeBrowser.storage.local.set({ settings: late });
    return put.call(this, row);
  });
  const answer = await applyImport(plan, wish);
  expect(answer.ok).toBe(true);
  const after = (await takeSnapshot()).settings as Settings;
  expect(after.plans).toEqual(late.plans);
  expect(after.appearance).toEqual(plan.settings?.appearance);
});

it('of settings alone needs no database', async () => {
  const { settings: ofExample, ...file } = JSON.parse(readExample(1));
  const { cards: _cards, words: _words, ...others } = ofExample;
  const plan = await planFor(JSON.stringify({ ...file, settings: others, journal: {} }));
  vi.stubGlobal('indexedDB', undefined);
  const answer = await applyImport(plan, wish);
  expect(answer.ok).toBe(true);
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: plan.settings });
});

it('makes no database where there is none to look into', async () => {
  await finishImport();
  expect(await indexedDB.databases()).toEqual([]);
});

it('is read by the pages as anything else', async () => {
  await applyImport(await planFor(readExample(1)), wish);
  const answer = await listEntries('wins', { limit: 5, now: NOW });
  expect(answer).toMatchObject({ ok: true, value: { entries: [{ id: 'win-goal' }] } });
});
