/**
 * Taking an import back after something else happened to the journal: nothing is lost by it, and
 * nothing laid open.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyImport, undoImport } from '@/utils/record/copy/apply-import';
import { byStore } from '@/utils/record/copy/by-store';
import { planImport } from '@/utils/record/copy/plan-import';
import { eraseJournal, listEntries, putEntry } from '@/utils/record/journal';
import { findKey } from '@/utils/record/journal-key';
import { type Lock, makeLock } from '@/utils/record/lock';
import {
  changePassphrase,
  removePassphrase,
  setPassphrase,
  unlockJournal,
} from '@/utils/record/passphrase';
import { sealRecord } from '@/utils/record/sealed';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-store';
import { promiseEntry } from '../../../support/journal/entries';
import { fillStorages, makeStorages, readHere, takeSnapshot } from './storages';

const withoutCounts: Settings = {
  ...defaultSettings,
  counts: { ...defaultSettings.counts, on: false },
};

// As in the shipped one, only with fewer rounds.
vi.mock('@/utils/record/lock', async (original) => {
  const lock = await original<typeof import('@/utils/record/lock')>();
  const quick: typeof lock.makeLock = (passphrase, after) => lock.makeLock(passphrase, after, 2);
  return { ...lock, makeLock: quick };
});

const wish = { signal: new AbortController().signal, onProgress: () => {} };
const refused = { ok: false, reason: 'changed' };

const before = promiseEntry({ id: 'one', what: 'From before' });
const fromFile = promiseEntry({ id: 'one', what: 'From the file' });
const since = promiseEntry({ id: 'since', what: 'Written since' });

beforeEach(makeStorages);
afterEach(() => vi.unstubAllGlobals());

async function bringIn(
  promises: unknown[],
  lock: Lock | null = null,
  settings: Settings | null = null,
) {
  const here = await readHere();
  const key = here.lock && (await findKey(here.lock, Date.now()));
  const file = {
    settings,
    lock,
    rows: { ...byStore(() => []), promises },
    unknownRows: 0,
    savedAt: null,
  };
  const now = Date.now();
  const answer = await planImport(file, { ...here, key }, { ...wish, now, mode: 'merge' });
  if (!answer.ok) throw new Error(answer.reason);
  const applied = await applyImport(answer.plan, wish);
  if (!applied.ok) throw new Error(applied.reason);
  return applied.undo;
}

async function expectNothingChangedBy<T>(work: () => Promise<T>): Promise<T> {
  const earlier = await takeSnapshot();
  const { lock } = await readHere();
  const answer = await work();
  expect(await takeSnapshot()).toEqual(earlier);
  expect((await readHere()).lock).toEqual(lock);
  return answer;
}

const readWhat = async () => {
  const answer = await listEntries('promises', { limit: 9, now: Date.now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries.map(({ what }) => what).sort();
};

it('takes an import back around what was written beside it', async () => {
  await putEntry('promises', before);
  const undo = await bringIn([fromFile]);
  await putEntry('promises', since);
  expect(await undoImport(undo, wish)).toEqual({ ok: true, isAll: false });
  expect(await readWhat()).toEqual(['From before', 'Written since']);
});

it('takes an import back around what was changed in the settings', async () => {
  await fillStorages({ promises: [before] }, defaultSettings);
  const undo = await bringIn([fromFile], null, withoutCounts);
  const own = [{ id: 'own', text: 'Written since' }];
  const changed = await changeSettings((now) => ({ ...now, ideas: { ...now.ideas, own } }));
  expect(changed.counts.on).toBe(false);
  expect(await undoImport(undo, wish)).toEqual({ ok: true, isAll: false });
  const { settings, records } = await takeSnapshot();
  expect(settings).toEqual({ ...changed, counts: { on: true } });
  expect(records.promises).toEqual([before]);
});

it('leaves settings alone that a newer Breather wrote since', async () => {
  await fillStorages({}, withoutCounts);
  const undo = await bringIn([], null, defaultSettings);
  const newer = { version: 99 };
  await fakeBrowser.storage.local.set({ settings: newer });
  expect((await undoImport(undo, wish)).ok).toBe(true);
  expect((await takeSnapshot()).settings).toEqual(newer);
});

it('puts nothing readable into a journal that was given a passphrase since', async () => {
  await putEntry('promises', before);
  const undo = await bringIn([fromFile]);
  await setPassphrase('correct horse', null);
  expect(await expectNothingChangedBy(() => undoImport(undo, wish))).toEqual(refused);
  expect(JSON.stringify((await takeSnapshot()).records)).not.toContain('From before');
  expect(await readWhat()).toEqual(['From the file']);
});

it('puts nothing back that the passphrase of now does not open', async () => {
  await putEntry('promises', before);
  await setPassphrase('correct horse', null);
  const undo = await bringIn([fromFile]);
  await changePassphrase('correct horse', 'battery staple');
  expect(await expectNothingChangedBy(() => undoImport(undo, wish))).toEqual(refused);
  await removePassphrase('battery staple');
  expect(await expectNothingChangedBy(() => undoImport(undo, wish))).toEqual(refused);
  expect(await readWhat()).toEqual(['From the file']);
});

it('keeps the passphrase that came with a file once something was written under it', async () => {
  const other = await makeLock('other', null);
  const undo = await bringIn([await sealRecord(other.key, 'promises', fromFile)], other.lock);
  await unlockJournal('other', Date.now());
  await putEntry('promises', since);
  expect(await expectNothingChangedBy(() => undoImport(undo, wish))).toEqual(refused);
  expect(await readWhat()).toEqual(['From the file', 'Written since']);
});

it('keeps the passphrase that came with a file when the settings can not be put back', async () => {
  const other = await makeLock('other', null);
  const sealed = await sealRecord(other.key, 'promises', fromFile);
  const undo = await bringIn([sealed], other.lock, withoutCounts);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  const answer = await expectNothingChangedBy(() => undoImport(undo, wish));
  set.mockRestore();
  expect(answer).toEqual({ ok: false, reason: 'settings' });
});

it('brings nothing back into a journal that was erased since', async () => {
  await fillStorages({ promises: [before] }, defaultSettings);
  const undo = await bringIn([fromFile], null, withoutCounts);
  await eraseJournal();
  expect(await expectNothingChangedBy(() => undoImport(undo, wish))).toEqual(refused);
  expect(await readWhat()).toEqual([]);
});

it('brings no settings back after they were erased', async () => {
  const undo = await bringIn([], null, withoutCounts);
  const { local } = fakeBrowser.storage;
  await local.clear();
  expect(await undoImport(undo, wish)).toEqual(refused);
  expect(await local.get(null)).toEqual({});
});
