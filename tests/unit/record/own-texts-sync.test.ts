/** The own texts of a real journal on their way to other devices, and where they stop. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyJournal } from '@/utils/record/empty-journal';
import { eraseJournal, listEntries, putEntry, removeEntry } from '@/utils/record/journal';
import { changeJournal } from '@/utils/record/journal-database';
import { dropKey } from '@/utils/record/journal-key';
import { ownTextsHere } from '@/utils/record/own-texts';
import { removePassphrase, setPassphrase, unlockJournal } from '@/utils/record/passphrase';
import { defaultSettings } from '@/utils/settings/settings';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { syncNow } from '@/utils/settings/sync/sync-now';
import { leaveSync, loadSync, SYNC_ALARM, startSync } from '@/utils/settings/sync/sync-store';
import { freshJournal } from '../../support/journal/fresh-journal';

// As in the shipped one, only with fewer rounds.
vi.mock('@/utils/record/lock', async (original) => {
  const lock = await original<typeof import('@/utils/record/lock')>();
  const quick: typeof lock.makeLock = (passphrase, after) => lock.makeLock(passphrase, after, 2);
  return { ...lock, makeLock: quick };
});

const NOW = Date.UTC(2026, 10, 29, 9);
const KEY = 'o:ideas:a';
const soup = { id: 'a', text: 'Soup by the lake' };
const bread = { id: 'b', text: 'Bake bread' };

let now = NOW;
/** A pass each minute. */
const pass = () => {
  now += 60_000;
  return syncNow(now, ownTextsHere);
};
const inSync = () => fakeBrowser.storage.sync.get(null);
const put = (item: typeof soup, createdAt = 1) => putEntry('ideas', { ...item, createdAt });
/** In the order of their times. */
async function ideas(): Promise<object[]> {
  const answer = await listEntries('ideas', { limit: 9, now: 0 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries.toReversed().map(({ id, text }) => ({ id, text }));
}

beforeEach(async () => {
  freshJournal();
  now = NOW;
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
  await startSync();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('goes along by item, with no word of when it was made, and comes from others', async () => {
  await put(soup);
  expect(await pass()).toBe('done');
  expect((await inSync())[KEY]).toEqual({ v: soup, t: 0 });
  await fakeBrowser.storage.sync.set({ 'o:ideas:b': { v: bread, t: now } });
  expect(await pass()).toBe('done');
  expect(await ideas()).toEqual([soup, bread]);
  await removeEntry('ideas', 'a');
  await pass();
  expect((await inSync())[KEY]).toMatchObject({ v: null });
  await fakeBrowser.storage.sync.set({ 'o:ideas:b': { v: null, t: now + 1 } });
  await pass();
  expect(await ideas()).toEqual([]);
  expect((await loadSettings()).value).toEqual(defaultSettings);
});

it('keeps its time and its place when another device changes it', async () => {
  await put(soup, 1);
  await put(bread, 2);
  await pass();
  const changed = { ...soup, text: 'Soup at home' };
  await fakeBrowser.storage.sync.set({ [KEY]: { v: changed, t: now } });
  await pass();
  expect(await ideas()).toEqual([changed, bread]);
});

it('goes on where an earlier Breather kept its registers', async () => {
  await put(soup);
  await pass();
  const { value: state } = await loadSync();
  const { journal: _, ...earlier } = state;
  await fakeBrowser.storage.local.set({ sync: earlier });
  // Changed here while the update came, after what lies in sync.
  await put({ ...soup, text: 'Changed here' });
  await pass();
  expect((await inSync())[KEY]).toMatchObject({ v: { text: 'Changed here' } });
});

it('asks for a pass when an own text changes, and for nothing else of the journal', async () => {
  await putEntry('wins', { id: 'w', createdAt: 1, kind: 'joy', text: 'The sea', doneAt: null });
  expect(await fakeBrowser.alarms.get(SYNC_ALARM)).toBeUndefined();
  await put(soup);
  expect(await fakeBrowser.alarms.get(SYNC_ALARM)).toBeDefined();
});

it('takes nothing for its own change that came from another, also when it ended before it noted that', async () => {
  await put(soup);
  await pass();
  const theirs = { v: { ...soup, text: 'From another' }, t: now };
  await fakeBrowser.storage.sync.set({ [KEY]: theirs });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('gone'));
  expect(await pass()).toBe('again');
  expect(await ideas()).toEqual([theirs.v]);
  expect((await loadSync()).value.registers?.[KEY]).not.toEqual(theirs);
  set.mockRestore();
  await pass();
  expect((await inSync())[KEY]).toEqual(theirs);
  expect((await loadSync()).value.registers?.[KEY]).toEqual(theirs);
});

it('writes nothing when the journal was changed meanwhile, and tries again', async () => {
  await put(soup);
  await pass();
  await fakeBrowser.storage.sync.set({ 'o:ideas:b': { v: bread, t: now } });
  const read = await ownTextsHere.read();
  const late = { ...ownTextsHere, read: async () => read };
  await put({ ...soup, text: 'Changed here' });
  expect(await syncNow(now + 1, late)).toBe('again');
  expect(await ideas()).toEqual([{ ...soup, text: 'Changed here' }]);
  await pass();
  expect(await ideas()).toEqual([{ ...soup, text: 'Changed here' }, bread]);
});

describe('with a passphrase', () => {
  beforeEach(async () => {
    await put(soup);
    await pass();
    expect((await inSync())[KEY]).toBeDefined();
    await setPassphrase('correct horse', null);
  });

  it.each(['open', 'locked'])('stays here, and is taken out of sync once: %s', async (how) => {
    if (how === 'locked') await dropKey();
    await put(bread);
    await pass();
    expect(Object.keys(await inSync()).filter((key) => key.startsWith('o:'))).toEqual([]);
    // Another device without one puts its own there again: nothing of it is read or taken out.
    await fakeBrowser.storage.sync.set({ [KEY]: { v: { ...soup, text: 'Other' }, t: now } });
    await pass();
    await pass();
    expect((await inSync())[KEY]).toMatchObject({ v: { text: 'Other' } });
    if (how === 'open') expect(await ideas()).toEqual([soup, bread]);
    expect((await loadSync()).value.status).toBe('done');
  });

  it.each(['set', 'remove'] as const)(
    'is taken out at the next pass where the browser refused: %s',
    async (what) => {
      await changeSettings((settings) => ({
        ...settings,
        ground: { ...settings.ground, minutes: 3 },
      }));
      const refused = vi
        .spyOn(fakeBrowser.storage.sync, what)
        .mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
      expect(await pass()).toBe('again');
      expect(refused).toHaveBeenCalledOnce();
      expect((await inSync())[KEY]).toBeDefined();
      expect(await pass()).toBe('done');
      expect((await inSync())[KEY]).toBeUndefined();
      // Another device without a passphrase may put it there again.
      await fakeBrowser.storage.sync.set({ [KEY]: { v: soup, t: now } });
      await pass();
      expect((await inSync())[KEY]).toBeDefined();
    },
  );

  it('is taken out also where sync was left before the passphrase, and is begun again', async () => {
    await leaveSync();
    await startSync();
    await pass();
    expect((await inSync())[KEY]).toBeUndefined();
    // Another device without a passphrase may put it there again.
    await fakeBrowser.storage.sync.set({ [KEY]: { v: soup, t: now } });
    await pass();
    expect((await inSync())[KEY]).toBeDefined();
  });

  it('still takes the settings along', async () => {
    await pass();
    await changeSettings((settings) => ({
      ...settings,
      ideas: { ...settings.ideas, favourites: ['a'] },
      appearance: { ...settings.appearance, theme: 'dark' },
    }));
    await pass();
    expect(await inSync()).toMatchObject({
      's:appearance.theme': { v: 'dark' },
      'f:ideas:a': { v: true },
    });
  });

  it('begins anew when the passphrase is gone: nothing is deleted, and what is in sync counts', async () => {
    await pass();
    await put(bread, 2);
    await fakeBrowser.storage.sync.set({ [KEY]: { v: { ...soup, text: 'Other' }, t: 5 } });
    await unlockJournal('correct horse', Date.now());
    await removePassphrase('correct horse');
    await pass();
    expect(await ideas()).toEqual([{ ...soup, text: 'Other' }, bread]);
    expect(await inSync()).toMatchObject({ 'o:ideas:b': { v: bread } });
  });
});

it('deletes nothing elsewhere when the journal here was erased', async () => {
  await put(soup);
  await put(bread, 2);
  await pass();
  const before = await inSync();
  await eraseJournal();
  await pass();
  expect(await inSync()).toEqual(before);
  expect((await ideas()).toSorted()).toHaveLength(2);
});

it('deletes nothing elsewhere when a forgotten passphrase took the journal with it', async () => {
  await put(soup);
  await pass();
  const before = await inSync();
  // No pass in between.
  await setPassphrase('correct horse', null);
  await dropKey();
  await emptyJournal();
  await pass();
  expect(await inSync()).toEqual(before);
  expect(await ideas()).toEqual([soup]);
});

it('leaves its places as they are while the journal can not be read', async () => {
  await put(soup);
  await pass();
  const before = await inSync();
  const { value: state } = await loadSync();
  const database = indexedDB;
  vi.stubGlobal('indexedDB', undefined);
  await pass();
  expect(await inSync()).toEqual(before);
  expect((await loadSync()).value.registers).toEqual(state.registers);
  vi.stubGlobal('indexedDB', database);
  await pass();
  expect(await ideas()).toEqual([soup]);
});

it('deletes nothing elsewhere that can not be read here any more', async () => {
  await put(soup);
  await pass();
  const before = await inSync();
  await changeJournal(['ideas'], async (transaction) => {
    await transaction.objectStore('ideas').put({ id: 'a', createdAt: 1, text: 7 });
    return { value: true };
  });
  await pass();
  expect(await inSync()).toEqual(before);
});

it('waits for what is still to move out of the settings', async () => {
  await put(soup);
  await pass();
  const before = await inSync();
  await changeSettings((settings) => ({
    ...settings,
    ideas: { ...settings.ideas, own: [bread] },
  }));
  await pass();
  expect(await inSync()).toEqual(before);
  expect((await loadSettings()).value.ideas.own).toEqual([bread]);
});
