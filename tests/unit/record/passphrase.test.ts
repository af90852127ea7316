import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type StoreName, stores } from '@/utils/record/entries';
import { listEntries, putEntry, REFRAME_KEPT_MS, removeEntry } from '@/utils/record/journal';
import { JOURNAL_VERSION } from '@/utils/record/journal-database';
import { dropKey } from '@/utils/record/journal-key';
import {
  changePassphrase,
  readLock,
  removePassphrase,
  setLockAfter,
  setPassphrase,
  unlockJournal,
} from '@/utils/record/passphrase';
import { listPromiseDays } from '@/utils/record/promise-days';
import { readWholeJournal } from '@/utils/record/whole-journal';
import { promiseEntry, reframeEntry } from '../../support/journal/entries';
import { freshJournal } from '../../support/journal/fresh-journal';
import { openRaw, readRaw } from '../../support/journal/raw-database';
import { wholeJournal } from '../../support/journal/whole';

// As in the shipped one, only with fewer rounds.
vi.mock('@/utils/record/lock', async (original) => {
  const lock = await original<typeof import('@/utils/record/lock')>();
  const makeLock: typeof lock.makeLock = (passphrase, after) => lock.makeLock(passphrase, after, 2);
  return { ...lock, makeLock };
});

const done = { ok: true };
const NOW = 1_790_000_900_000;
const all = { limit: 100, now: NOW };

beforeEach(freshJournal);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function write(): Promise<void> {
  for (const store of stores) {
    for (const entry of wholeJournal[store]) await putEntry(store, entry as never);
  }
}

async function read(store: StoreName, wish: Partial<typeof all> = {}): Promise<unknown[]> {
  const answer = await listEntries(store, { ...all, ...wish });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries;
}

const newestFirst = (store: StoreName) =>
  wholeJournal[store].toSorted((a, b) => b.createdAt - a.createdAt);

async function expectWhole(): Promise<void> {
  const now = 0;
  for (const store of stores) expect(await read(store, { now })).toEqual(newestFirst(store));
}

/** All that lies in the database, as it is. */
async function rawText(): Promise<string> {
  const raw = await Promise.all(
    [...stores, 'state'].map((store) => readRaw(store, JOURNAL_VERSION)),
  );
  return JSON.stringify(raw);
}

describe('with a passphrase', () => {
  beforeEach(async () => {
    await write();
    expect(await setPassphrase('correct horse', 60_000)).toEqual(done);
  });

  it('everything can be read, and lies there without a word of it', async () => {
    await expectWhole();
    const raw = await rawText();
    expect(raw).toContain('sealed');
    expect(raw).not.toContain('Call on Thursday');
    // In quotes: three letters alone may stand in what is sealed, by chance.
    expect(raw).not.toContain('"Sam"');
    expect(raw).not.toContain('correct horse');
  });

  it('is searched, a page at a time, and changed as before', async () => {
    const entry = promiseEntry({ id: 'new', createdAt: NOW, what: 'Water the plants' });
    await putEntry('promises', entry);
    expect(await read('promises')).toContainEqual(entry);
    expect(await read('promises', { limit: 1 })).toEqual([entry]);
    expect(await rawText()).not.toContain('plants');
    expect(await removeEntry('promises', 'new')).toEqual({ ok: true, value: entry });
    expect(await removeEntry('promises', 'new')).toEqual({ ok: true, value: null });
    await expectWhole();
  });

  it('locked, nothing is read, written or taken out', async () => {
    await dropKey();
    const before = await rawText();
    const locked = { ok: false, reason: 'locked' };
    expect(await readLock(NOW)).toEqual({ ok: true, status: 'locked', lockAfterMs: 60_000 });
    for (const store of stores) {
      expect(await listEntries(store, { ...all, now: 0 })).toEqual(locked);
    }
    expect(await putEntry('promises', promiseEntry({ id: 'new' }))).toEqual(locked);
    expect(await removeEntry('promises', 'promise-whole')).toEqual(locked);
    expect(await rawText()).toBe(before);
  });

  it('says that a passphrase is wrong, and opens with the right one', async () => {
    await dropKey();
    const wrong = { ok: false, reason: 'wrong' };
    expect(await unlockJournal('correct hors', NOW)).toEqual(wrong);
    expect(await unlockJournal('', NOW)).toEqual(wrong);
    expect(await changePassphrase('other', 'next one')).toEqual(wrong);
    expect(await removePassphrase('other')).toEqual(wrong);
    expect(await readLock(NOW)).toMatchObject({ status: 'locked' });
    expect(await unlockJournal('correct horse', Date.now())).toEqual(done);
    await expectWhole();
  });

  it('gets another one: the old one opens nothing any more', async () => {
    const before = await readWholeJournal();
    expect(await changePassphrase('correct horse', 'battery staple')).toEqual(done);
    await expectWhole();
    const after = await readWholeJournal();
    if (!before.ok || !after.ok) throw new Error('not read');
    // Everything is sealed anew, so an old copy of the lock does not help either.
    for (const store of stores) {
      const old = new Set(before.value.records[store].map((each) => JSON.stringify(each)));
      for (const record of after.value.records[store]) {
        expect(old).not.toContain(JSON.stringify(record));
      }
    }
    await dropKey();
    expect(await unlockJournal('correct horse', NOW)).toEqual({ ok: false, reason: 'wrong' });
    expect(await unlockJournal('battery staple', Date.now())).toEqual(done);
    expect(await readLock(Date.now())).toMatchObject({ status: 'unlocked', lockAfterMs: 60_000 });
    await expectWhole();
  });

  it('without it again everything lies there as it was written', async () => {
    expect(await removePassphrase('correct horse')).toEqual(done);
    expect(await readLock(NOW)).toEqual({ ok: true, status: 'none', lockAfterMs: null });
    for (const store of stores) {
      const raw = await readRaw(store, JOURNAL_VERSION);
      expect(raw).toEqual(expect.arrayContaining([...wholeJournal[store]]));
    }
    await expectWhole();
  });

  it('locked, still tells the days of promises', async () => {
    await dropKey();
    const { createdAt, state, remind, dueOn } = wholeJournal.promises[0];
    const days = await listPromiseDays();
    expect(days.ok && days.value).toContainEqual({ createdAt, state, remind, dueOn });
    expect(JSON.stringify(days)).not.toContain('Thursday');
  });

  it('locked, still lets go of reframes that had their time', async () => {
    const createdAt = 1_000;
    for (const isPinned of [true, false]) {
      await putEntry('reframes', reframeEntry({ id: `${isPinned}`, createdAt, isPinned }));
    }
    await dropKey();
    await listEntries('reframes', { ...all, now: createdAt + REFRAME_KEPT_MS + 1 });
    const left = (await readRaw('reframes', JOURNAL_VERSION)) as { id: string }[];
    expect(left.map(({ id }) => id)).toContain('true');
    expect(left.map(({ id }) => id)).not.toContain('false');
  });

  it('does not show what was changed by another hand, and reads the rest', async () => {
    const database = await openRaw(JOURNAL_VERSION, () => {});
    const [first, ...rest] = (await readRaw('wins', JOURNAL_VERSION)) as { sealed: string }[];
    const sealed = `${first?.sealed.startsWith('A') ? 'B' : 'A'}${first?.sealed.slice(1)}`;
    database
      .transaction('wins', 'readwrite')
      .objectStore('wins')
      .put({ ...first, sealed });
    database.close();
    expect(await read('wins')).toHaveLength(rest.length);
    // It is no worse for a new passphrase either.
    expect(await changePassphrase('correct horse', 'battery staple')).toEqual(done);
    expect(await readRaw('wins', JOURNAL_VERSION)).toContainEqual({ ...first, sealed });
    expect(await read('wins')).toHaveLength(rest.length);
  });

  it('stays open for another time', async () => {
    expect(await setLockAfter(null, Date.now())).toEqual(done);
    expect(await readLock(NOW + 1e12)).toEqual({ ok: true, status: 'unlocked', lockAfterMs: null });
    await expectWhole();
  });

  it('is not given a second one', async () => {
    expect(await setPassphrase('battery staple', null)).toEqual({ ok: false, reason: 'changed' });
    expect(await unlockJournal('correct horse', NOW)).toEqual(done);
  });
});

it('seals a write anew when the passphrase became another one since it was sealed', async () => {
  await setPassphrase('one', null);
  const { session } = fakeBrowser.storage;
  const get = session.get.bind(session);
  vi.spyOn(session, 'get').mockImplementationOnce(async (key) => {
    const held = await get(key as string);
    expect(await changePassphrase('one', 'two')).toEqual(done);
    return held;
  });
  const entry = promiseEntry({ id: 'new' });
  expect(await putEntry('promises', entry)).toEqual({ ok: true, value: undefined });
  expect(await read('promises')).toEqual([entry]);
});

it('opens without one for any passphrase', async () => {
  expect(await unlockJournal('anything', NOW)).toEqual(done);
  expect(await readLock(NOW)).toEqual({ ok: true, status: 'none', lockAfterMs: null });
});

it('leaves everything as it was when there is no room for what is sealed', async () => {
  await write();
  const before = await rawText();
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown, record) {
    count += 1;
    if (count > 4) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, record);
  });
  expect(await setPassphrase('correct horse', null)).toEqual({ ok: false, reason: 'full' });
  vi.restoreAllMocks();
  expect(await rawText()).toBe(before);
  expect(await readLock(NOW)).toMatchObject({ status: 'none' });
});

it('says how far it is, from nothing to all', async () => {
  for (let count = 0; count < 450; count += 1) {
    await putEntry('promises', promiseEntry({ id: `${count}` }));
  }
  const shares: number[] = [];
  await setPassphrase('correct horse', null, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

it('does not take a damaged state for a journal without a passphrase', async () => {
  await write();
  const database = await openRaw(JOURNAL_VERSION, () => {});
  database
    .transaction('state', 'readwrite')
    .objectStore('state')
    .put({ id: 'state', generation: 'many' });
  database.close();
  const before = await rawText();
  expect(await readLock(NOW)).toEqual({ ok: false, reason: 'damaged' });
  expect(await putEntry('promises', promiseEntry({ id: 'new' }))).toMatchObject({ ok: false });
  expect(await setPassphrase('correct horse', null)).toEqual({ ok: false, reason: 'damaged' });
  expect(await rawText()).toBe(before);
});

it('loses no write that comes while the passphrase is set, changed or removed', async () => {
  const change = fc.constantFrom('set', 'change', 'remove') as fc.Arbitrary<keyof typeof works>;
  const works = {
    set: () => setPassphrase('one', null),
    change: () => changePassphrase('one', 'two'),
    remove: () => removePassphrase('one'),
  };
  const wait = fc.integer({ min: 0, max: 12 });
  await fc.assert(
    fc.asyncProperty(
      change,
      fc.array(wait, { minLength: 1, maxLength: 6 }),
      async (kind, waits) => {
        freshJournal();
        await write();
        await putEntry('promises', promiseEntry({ id: 'gone' }));
        if (kind !== 'set') await setPassphrase('one', null);
        const working = works[kind]();
        const writing = waits.map(async (turns, at) => {
          for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
          return putEntry('promises', promiseEntry({ id: `w${at}`, what: `Written ${at}` }));
        });
        const removing = removeEntry('promises', 'gone');
        const [answer, removed, ...written] = await Promise.all([working, removing, ...writing]);
        const { status } = (await readLock(NOW)) as { status: string };
        if (answer.ok) expect(status).toBe(kind === 'remove' ? 'none' : 'unlocked');
        else expect(answer.reason).toBe('changed');
        await unlockJournal(kind === 'change' && answer.ok ? 'two' : 'one', NOW);
        const kept = (await read('promises')) as { id: string }[];
        const ids = new Set(kept.map(({ id }) => id));
        // What was said to be written is there, and what was not is not.
        for (const [at, each] of written.entries()) expect(ids.has(`w${at}`)).toBe(each.ok);
        expect(ids.has('gone')).toBe(!removed.ok);
        for (const { id } of wholeJournal.promises) expect(ids).toContain(id);
        expect(await read('wins')).toEqual(newestFirst('wins'));
        const raw = await rawText();
        expect(raw.includes('"sealed"')).toBe(status !== 'none');
        expect(raw.includes('Call on Thursday')).toBe(status === 'none');
      },
    ),
    { numRuns: 60 },
  );
});
