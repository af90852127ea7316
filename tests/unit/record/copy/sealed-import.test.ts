import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applyImport, undoImport } from '@/utils/record/copy/apply-import';
import { byStore } from '@/utils/record/copy/by-store';
import type { PortableFile } from '@/utils/record/copy/parse-portable';
import { planImport } from '@/utils/record/copy/plan-import';
import { listEntries } from '@/utils/record/journal';
import { holdKey } from '@/utils/record/journal-key';
import { type Lock, makeLock } from '@/utils/record/lock';
import { sealRecord } from '@/utils/record/sealed';
import { replaceWholeJournal } from '@/utils/record/whole-journal';
import { promiseEntry } from '../../../support/journal/entries';
import { makeStorages, readHere, takeSnapshot } from './storages';

const NOW = 1_790_000_000_000;
const wish = { now: NOW, signal: new AbortController().signal, onProgress: () => {} };

let mine: { lock: Lock; key: CryptoKey };
let other: { lock: Lock; key: CryptoKey };

beforeEach(async () => {
  makeStorages();
  mine = await makeLock('mine', null, 1);
  other = await makeLock('other', null, 1);
});
afterEach(() => vi.unstubAllGlobals());

const one = promiseEntry({ id: 'one', what: 'Call' });
const two = promiseEntry({ id: 'two', what: 'Wait' });
const fileOf = (promises: unknown[], lock: Lock | null): PortableFile => ({
  settings: null,
  lock,
  rows: { ...byStore(() => []), promises },
  unknownRows: 0,
  savedAt: null,
});

/** A journal with one entry, sealed with the passphrase of this lock. */
async function lockJournal(): Promise<unknown> {
  const sealed = await sealRecord(mine.key, 'promises', one);
  const records = { ...byStore((): unknown[] => []), promises: [sealed] };
  await replaceWholeJournal({ generation: 0, lock: mine.lock, records });
  return sealed;
}

async function plan(file: PortableFile, mode: 'merge' | 'replace', key: CryptoKey | null = null) {
  return planImport(file, await readHere(key), { ...wish, mode });
}

async function bringIn(file: PortableFile, mode: 'merge' | 'replace', key: CryptoKey | null) {
  const answer = await plan(file, mode, key);
  if (!answer.ok) throw new Error(answer.reason);
  const applied = await applyImport(answer.plan, wish);
  if (!applied.ok) throw new Error(applied.reason);
  return { plan: answer.plan, undo: applied.undo };
}

const all = { limit: 9, now: NOW };

it('brings readable entries into an open journal, and seals them', async () => {
  await lockJournal();
  const { plan: planned } = await bringIn(fileOf([one, two], null), 'merge', mine.key);
  expect(planned.stores.promises).toMatchObject({ added: 1, same: 1 });
  expect(JSON.stringify((await takeSnapshot()).records)).not.toContain('"Wait"');
  await holdKey(mine.key, mine.lock, Date.now());
  expect(await listEntries('promises', all)).toMatchObject({
    ok: true,
    value: { entries: [{ what: 'Wait' }, { what: 'Call' }] },
  });
});

it('asks for a locked journal to be opened first', async () => {
  await lockJournal();
  expect(await plan(fileOf([two], null), 'merge')).toEqual({ ok: false, reason: 'locked' });
});

it.each(['merge', 'replace'] as const)(
  'asks for it too where nobody else could tell whether a sealed entry opens (%s)',
  async (mode) => {
    await lockJournal();
    const broken = { ...((await sealRecord(mine.key, 'promises', one)) as object), remind: true };
    const answer = await plan(fileOf([broken], mine.lock), mode);
    expect(answer).toEqual({ ok: false, reason: 'locked' });
  },
);

it('brings the passphrase with its entries into an empty journal', async () => {
  const sealed = await sealRecord(other.key, 'promises', two);
  const { undo } = await bringIn(fileOf([sealed], other.lock), 'merge', null);
  expect((await readHere()).lock).toEqual(other.lock);
  expect(await listEntries('promises', all)).toEqual({ ok: false, reason: 'locked' });
  await undoImport(undo, wish);
  expect(await readHere()).toMatchObject({ lock: null, rows: { promises: [] } });
});

it('takes entries of another passphrase only in place of what is here', async () => {
  const before = await lockJournal();
  const sealed = await sealRecord(other.key, 'promises', two);
  const file = fileOf([sealed], other.lock);
  expect(await plan(file, 'merge')).toEqual({ ok: false, reason: 'otherLock' });
  const { undo } = await bringIn(file, 'replace', null);
  expect(await readHere()).toMatchObject({ lock: other.lock, rows: { promises: [sealed] } });
  await undoImport(undo, wish);
  expect(await readHere()).toMatchObject({ lock: mine.lock, rows: { promises: [before] } });
});

it('takes no sealed entries without what opens them, and no readable ones among them', async () => {
  const sealed = await sealRecord(other.key, 'promises', two);
  expect(await plan(fileOf([sealed], null), 'merge')).toEqual({ ok: false, reason: 'damaged' });
  const answer = await plan(fileOf([sealed, one], other.lock), 'merge');
  expect(answer).toMatchObject({
    ok: true,
    plan: { stores: { promises: { added: 1, leftOut: 1 } } },
  });
});

it('puts no entry that does not open in the place of one that does', async () => {
  await lockJournal();
  const broken = { ...((await sealRecord(mine.key, 'promises', one)) as object), remind: true };
  const another = await sealRecord(mine.key, 'promises', two);
  const file = fileOf([broken, another], mine.lock);
  const { plan: planned } = await bringIn(file, 'merge', mine.key);
  expect(planned.stores.promises).toMatchObject({ added: 1, replaced: 0, leftOut: 1 });
  await holdKey(mine.key, mine.lock, Date.now());
  expect(await listEntries('promises', all)).toMatchObject({
    ok: true,
    value: { entries: [{ what: 'Wait' }, { what: 'Call' }] },
  });
});

it('counts as the same what only was sealed at another time', async () => {
  await lockJournal();
  const again = await sealRecord(mine.key, 'promises', one);
  const answer = await plan(fileOf([again], mine.lock), 'merge', mine.key);
  expect(answer).toMatchObject({ ok: true, plan: { stores: { promises: { same: 1 } } } });
});
