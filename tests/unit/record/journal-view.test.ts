import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PromiseEntry } from '@/utils/record/entries';
import { eraseJournal, listEntries, putEntry } from '@/utils/record/journal';
import { dropKey } from '@/utils/record/journal-key';
import { openJournalView, type ViewState } from '@/utils/record/journal-view';
import { endLongWork } from '@/utils/record/long-work';
import { setPassphrase, unlockJournal } from '@/utils/record/passphrase';
import { promiseEntry } from '../../support/journal/entries';

let page: AbortController;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  page = new AbortController();
});
afterEach(() => {
  page.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function openView({ pageSize = 10 } = {}) {
  let state: ViewState<PromiseEntry> = {
    entries: [],
    status: 'loading',
    hasMore: false,
    removed: null,
  };
  const { signal } = page;
  const view = openJournalView('promises', {
    pageSize,
    now: () => 0,
    signal,
    changed: (next) => {
      state = next;
    },
    kept: () => {},
  });
  const until = (wanted: Partial<ViewState<PromiseEntry>>) =>
    vi.waitFor(() => expect(state).toMatchObject(wanted));
  return { view, until, state: () => state, ids: () => state.entries.map(({ id }) => id) };
}

async function storedIds(): Promise<string[]> {
  const answer = await listEntries('promises', { limit: 100, now: 0 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries.map(({ id }) => id);
}

const one = promiseEntry({ id: 'one', createdAt: 1, what: 'First' });
const two = promiseEntry({ id: 'two', createdAt: 2, what: 'Second' });
const three = promiseEntry({ id: 'three', createdAt: 3, what: 'Third' });

it('shows what is stored, a page at a time', async () => {
  for (const entry of [one, two, three]) await putEntry('promises', entry);
  const { view, until, state } = openView({ pageSize: 2 });
  expect(state().status).toBe('loading');
  await until({ status: 'ready', entries: [three, two], hasMore: true });
  view.more();
  await until({ entries: [three, two, one], hasMore: false });
});

it('shows a change at once and keeps it', async () => {
  const { view, until, ids } = openView();
  await until({ status: 'ready' });
  const saving = view.save(one);
  expect(ids()).toEqual(['one']);
  await saving;
  expect(await storedIds()).toEqual(['one']);
  const removing = view.remove('one');
  expect(ids()).toEqual([]);
  await removing;
  expect(await storedIds()).toEqual([]);
});

it('loses no change that comes while the one before it is written', async () => {
  const { view, until } = openView();
  const { put } = IDBObjectStore.prototype;
  const second = { ...one, what: 'Changed' };
  let saving: Promise<void> | undefined;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown, entry) {
    saving ??= view.save(second);
    return put.call(this, entry);
  });
  await view.save(one);
  await saving;
  await until({ entries: [second] });
  const answer = await listEntries('promises', { limit: 9, now: 0 });
  expect(answer).toMatchObject({ value: { entries: [second] } });
});

it('says nothing more to a page that went before it was read', async () => {
  const here = openView();
  page.abort();
  page = new AbortController();
  const there = openView();
  await there.until({ status: 'ready' });
  expect(here.state().status).toBe('loading');
});

it('brings a removed entry back, once', async () => {
  const { view, until, state } = openView();
  await view.save(one);
  await view.remove('one');
  expect(state()).toMatchObject({ entries: [], removed: one });
  await view.undo();
  await until({ entries: [one], removed: null });
  expect(await storedIds()).toEqual(['one']);
  await view.remove('nobody');
  await view.undo();
  expect(await storedIds()).toEqual(['one']);
});

it('searches all that is stored, and among what is changed now', async () => {
  for (const entry of [one, two, three]) await putEntry('promises', entry);
  const { view, until } = openView({ pageSize: 1 });
  await until({ entries: [three] });
  view.search('first');
  await until({ entries: [one], hasMore: false });
  void view.save({ ...two, what: 'Also first' });
  await until({ entries: [{ ...two, what: 'Also first' }], hasMore: true });
  view.more();
  await until({ entries: [{ ...two, what: 'Also first' }, one], hasMore: false });
  view.search('');
  await until({ entries: [three, { ...two, what: 'Also first' }], hasMore: true });
});

it.each([1, 10, Number.POSITIVE_INFINITY])(
  'reads the store once at most for the letters of a search, at %s a page',
  async (pageSize) => {
    for (const entry of [one, two, three]) await putEntry('promises', entry);
    const { view, until, ids } = openView({ pageSize });
    await until({ status: 'ready' });
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    view.search('f');
    await until({ entries: [one] });
    for (const words of ['fi', 'fir', 'firs']) view.search(words);
    expect(ids()).toEqual(['one']);
    view.search('');
    expect(ids()).toEqual(['three', 'two', 'one'].slice(0, pageSize));
    view.search('s');
    await view.remove('two');
    view.search('seco');
    await view.save(two);
    expect(ids()).toEqual(['two']);
    expect(read).toHaveBeenCalledTimes(pageSize === 1 ? 1 : 0);
  },
);

it('fills the place of a removed one with the next', async () => {
  for (const entry of [one, two, three]) await putEntry('promises', entry);
  const { view, until } = openView({ pageSize: 1 });
  await until({ entries: [three], hasMore: true });
  await view.remove('three');
  await until({ entries: [two], hasMore: true });
  await view.undo();
  await until({ entries: [three], hasMore: true });
});

describe('a save', () => {
  it('reads nothing again', async () => {
    const { view, until, state } = openView();
    const there = openView();
    await until({ status: 'ready' });
    await there.until({ status: 'ready' });
    const read = vi.spyOn(IDBIndex.prototype, 'openCursor');
    await view.save(one);
    // Only the other one, who was told of it.
    await there.until({ entries: [one] });
    expect(read).toHaveBeenCalledTimes(1);
    expect(state().entries).toEqual([one]);
  });

  it('opens no seal, and another page opens that one alone', async () => {
    fakeBrowser.reset();
    await setPassphrase('correct horse', null);
    for (const entry of [one, two]) await putEntry('promises', entry);
    const here = openView();
    const there = openView();
    await here.until({ entries: [two, one] });
    await there.until({ entries: [two, one] });
    const opened = vi.spyOn(crypto.subtle, 'decrypt');
    await here.view.save(three);
    await there.until({ entries: [three, two, one] });
    expect(opened).toHaveBeenCalledTimes(1);
    // What the other one changes is opened here, and nothing else.
    await there.view.save({ ...one, what: 'Changed' });
    await here.until({ entries: [three, two, { ...one, what: 'Changed' }] });
    expect(opened).toHaveBeenCalledTimes(2);
  });
});

it('reads all of them, whatever is looked for, where no page is too long', async () => {
  for (const entry of [one, two]) await putEntry('promises', entry);
  const { view, until, ids } = openView({ pageSize: Number.POSITIVE_INFINITY });
  view.search('first');
  await until({ status: 'ready', entries: [one] });
  view.search('');
  expect(ids()).toEqual(['two', 'one']);
});

describe('another page', () => {
  it('is followed: what it keeps and takes out appears by itself', async () => {
    const here = openView();
    await here.until({ status: 'ready' });
    const there = openView();
    await there.view.save(one);
    await here.until({ entries: [one] });
    await here.view.remove('one');
    await there.until({ entries: [] });
  });

  it('is followed no more once this one is gone', async () => {
    const here = openView();
    await here.until({ status: 'ready' });
    page.abort();
    await putEntry('promises', one);
    const later = new AbortController();
    page = later;
    const there = openView();
    await there.until({ entries: [one] });
    expect(here.ids()).toEqual([]);
  });

  it('is no condition: without the channel the page works on', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { view, until } = openView();
    await view.save(one);
    await until({ status: 'ready', entries: [one] });
  });
});

describe('without a database', () => {
  it('the page works on, says so, and keeps it as soon as it can', async () => {
    const database = indexedDB;
    vi.stubGlobal('indexedDB', undefined);
    const { view, until, state } = openView();
    await until({ status: 'blocked' });
    await view.save(one);
    await view.save(two);
    await view.remove('one');
    expect(state()).toMatchObject({ status: 'blocked', entries: [two], removed: one });
    vi.stubGlobal('indexedDB', database);
    await view.save(three);
    expect(state()).toMatchObject({ status: 'ready', entries: [three, two] });
    expect(await storedIds()).toEqual(['three', 'two']);
  });

  it('what did not fit stays in sight, and goes in when there is room', async () => {
    const { view, until, state } = openView();
    await view.save(one);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await view.save(two);
    await until({ status: 'full', entries: [two, one] });
    // Taking one out makes the room: so that comes first.
    const { delete: takeOut } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: unknown, id) {
      put.mockRestore();
      return takeOut.call(this, id);
    });
    await view.remove('one');
    expect(state()).toMatchObject({ status: 'ready', entries: [two] });
    expect(await storedIds()).toEqual(['two']);
  });
});

it('over any run of changes and failures ends with what the person wanted', async () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.record({ save: id, createdAt: fc.nat(3) }),
    fc.record({ remove: id }),
    fc.constant({ undo: true as const }),
    fc.record({ works: fc.boolean() }),
    fc.constant({ rest: true as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const database = new IDBFactory();
      vi.stubGlobal('indexedDB', database);
      const { view, state, ids } = openView();
      const wanted = new Set<string>();
      let removed: string | null = null;
      let last = Promise.resolve();
      for (const each of steps) {
        if ('save' in each) {
          last = view.save(promiseEntry({ id: each.save, createdAt: each.createdAt }));
          wanted.add(each.save);
        } else if ('remove' in each) {
          last = view.remove(each.remove);
          removed = wanted.delete(each.remove) ? each.remove : null;
        } else if ('undo' in each) {
          last = view.undo();
          if (removed) wanted.add(removed);
          removed = null;
        } else if ('works' in each) {
          vi.stubGlobal('indexedDB', each.works ? database : undefined);
        } else {
          await last;
        }
        expect(ids().sort()).toEqual([...wanted].sort());
      }
      await last;
      vi.stubGlobal('indexedDB', database);
      wanted.add('end');
      await view.save(promiseEntry({ id: 'end' }));
      expect(state().status).toBe('ready');
      expect((await storedIds()).sort()).toEqual([...wanted].sort());
      expect(ids().sort()).toEqual([...wanted].sort());
      page.abort();
      page = new AbortController();
    }),
    { numRuns: 100 },
  );
});

describe('everything erased', () => {
  it('takes what could not be kept with it, also in another page', async () => {
    const database = indexedDB;
    const { view, until, state } = openView();
    await view.save(three);
    await view.remove('three');
    vi.stubGlobal('indexedDB', undefined);
    await view.save(one);
    await until({ status: 'blocked', entries: [one], removed: three });
    vi.stubGlobal('indexedDB', database);
    await endLongWork(eraseJournal);
    await until({ status: 'ready', entries: [], removed: null });
    await view.undo();
    await view.save(two);
    expect(state().entries).toEqual([two]);
    expect(await storedIds()).toEqual(['two']);
  });

  it('leaves nothing of what is written at that moment', async () => {
    fakeBrowser.reset();
    await setPassphrase('correct horse', null);
    const { view, until } = openView();
    await until({ status: 'ready' });
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...args) => {
      await endLongWork(async () => {});
      await until({ entries: [] });
      return encrypt(...args);
    });
    await view.save(one);
    await until({ status: 'ready', entries: [] });
    expect(await storedIds()).toEqual([]);
  });

  it('shows again what could not be erased', async () => {
    const { view, until } = openView();
    await view.save(one);
    const erasing = endLongWork(() => Promise.reject(new Error('refused')));
    await expect(erasing).rejects.toThrow('refused');
    await until({ status: 'ready', entries: [one] });
  });
});

describe('locked', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('shows nothing of what it showed, and everything again once it is open', async () => {
    await putEntry('promises', one);
    const { view, until, state } = openView();
    await until({ status: 'ready', entries: [one] });
    await setPassphrase('correct horse', null);
    await until({ status: 'ready', entries: [one] });
    await view.save(two);
    await view.remove('two');
    expect(state().removed).toEqual(two);
    await dropKey();
    await until({ status: 'locked', entries: [], removed: null });
    await unlockJournal('correct horse', 0);
    await until({ status: 'ready', entries: [one] });
  });

  it('keeps what is saved meanwhile, once it is open', async () => {
    await setPassphrase('correct horse', null);
    await dropKey();
    const { view, until } = openView();
    await until({ status: 'locked' });
    await view.save(one);
    await until({ status: 'locked', entries: [] });
    await unlockJournal('correct horse', 0);
    await until({ status: 'ready', entries: [one] });
    expect(await storedIds()).toEqual(['one']);
  });

  it('keeps what is saved after its time, also when the alarm slept with the computer', async () => {
    await setPassphrase('correct horse', 60_000);
    const { view, until } = openView();
    await until({ status: 'ready' });
    const wokenAt = Date.now() + 8 * 3_600_000;
    vi.spyOn(Date, 'now').mockImplementation(() => wokenAt);
    await view.save(one);
    await until({ status: 'locked' });
    await unlockJournal('correct horse', wokenAt);
    await until({ status: 'ready', entries: [one] });
    expect(await storedIds()).toEqual(['one']);
  });

  it('shows nothing more from the turn on in which it is locked, also when it can not be read by then', async () => {
    await putEntry('promises', one);
    await setPassphrase('correct horse', null);
    const { view, until, state } = openView();
    await until({ status: 'ready', entries: [one] });
    const database = indexedDB;
    vi.stubGlobal('indexedDB', undefined);
    // It could not be kept, and is in sight.
    await view.save(two);
    await until({ status: 'blocked', entries: [two, one] });
    let atOnce: unknown;
    fakeBrowser.storage.onChanged.addListener(() => {
      atOnce ??= state();
    });
    await dropKey();
    const nothing = { status: 'locked', entries: [], removed: null };
    expect(atOnce).toMatchObject(nothing);
    // Whatever was asked of the database is answered by then.
    await view.save(three);
    expect(state()).toMatchObject(nothing);
    vi.stubGlobal('indexedDB', database);
    await unlockJournal('correct horse', 0);
    await until({ status: 'ready', entries: [three, two, one] });
  });

  it('stays so when a journal that was found locked can not be read later', async () => {
    await setPassphrase('correct horse', null);
    await dropKey();
    const { view, until, state } = openView();
    await until({ status: 'locked' });
    vi.stubGlobal('indexedDB', undefined);
    await view.save(one);
    view.more();
    await view.save(two);
    expect(state()).toMatchObject({ status: 'locked', entries: [] });
  });
});
