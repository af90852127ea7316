import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { finishWork } from '@/entrypoints/background/finish-work';
import { moveTexts } from '@/entrypoints/background/move-texts';
import { eraseJournal, listEntries, putEntry, removeEntry } from '@/utils/record/journal';
import { dropKey } from '@/utils/record/journal-key';
import { endLongWork } from '@/utils/record/long-work';
import { moveOwnTexts } from '@/utils/record/move-own-texts';
import {
  changePassphrase,
  removePassphrase,
  setPassphrase,
  unlockJournal,
} from '@/utils/record/passphrase';
import { type Deck, decks } from '@/utils/settings/own-texts';
import { parseSettings, type Settings } from '@/utils/settings/settings';
import { loadSettings } from '@/utils/settings/settings-store';
import { freshJournal } from '../../support/journal/fresh-journal';
import { v1Own } from '../settings/examples/v1-own';

// As in the shipped one, only with fewer rounds.
vi.mock('@/utils/record/lock', async (original) => {
  const lock = await original<typeof import('@/utils/record/lock')>();
  const quick: typeof lock.makeLock = (passphrase, after) => lock.makeLock(passphrase, after, 2);
  return { ...lock, makeLock: quick };
});

/** What an earlier Breather kept in the settings. */
const before: Settings = parseSettings(v1Own).value;
const passphrase = 'correct horse';

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings as Settings;

/** The texts of a deck in the journal, the oldest first, without their times. */
async function kept(deck: Deck): Promise<object[]> {
  const answer = await listEntries(deck, { limit: 99, now: 0 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries.toReversed().map(({ createdAt: _, ...item }) => item);
}

async function expectMoved(): Promise<void> {
  for (const deck of decks) {
    expect(await kept(deck)).toEqual(before[deck].own);
    expect((await stored())[deck]).toEqual({ ...before[deck], own: [] });
  }
}

beforeEach(async () => {
  freshJournal();
  await fakeBrowser.storage.local.set({ settings: before });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('moves what an earlier Breather kept in the settings, and nothing else of them', async () => {
  for (const deck of decks) expect(before[deck].own.length).toBeGreaterThan(0);
  await moveOwnTexts();
  await expectMoved();
  const emptied = decks.map((deck) => [deck, { ...before[deck], own: [] }]);
  expect(await stored()).toEqual({ ...before, ...Object.fromEntries(emptied) });
});

it('makes no database for a person who wrote nothing', async () => {
  await fakeBrowser.storage.local.clear();
  await moveOwnTexts();
  expect(await indexedDB.databases()).toEqual([]);
});

/** As an old copy that was brought in, or a page of an earlier Breather, leaves them there. */
async function lockBeforehand(): Promise<void> {
  await fakeBrowser.storage.local.clear();
  await setPassphrase(passphrase, null);
  await fakeBrowser.storage.local.set({ settings: before });
}

it('seals them in a journal with a passphrase that is open', async () => {
  await lockBeforehand();
  await moveOwnTexts();
  await expectMoved();
  await dropKey();
  for (const deck of decks) {
    expect(await listEntries(deck, { limit: 9, now: 0 })).toEqual({ ok: false, reason: 'locked' });
  }
});

it('seals them with the rest when a passphrase is set before they moved', async () => {
  expect(await setPassphrase(passphrase, null)).toEqual({ ok: true });
  await expectMoved();
  await dropKey();
  expect((await listEntries('questions', { limit: 9, now: 0 })).ok).toBe(false);
  expect(JSON.stringify(await stored())).not.toContain('Second?');
});

it('leaves them in the settings while the journal is locked, until it is opened', async () => {
  await lockBeforehand();
  await dropKey();
  moveTexts();
  await fakeBrowser.runtime.onStartup.trigger();
  await moveOwnTexts();
  expect(await stored()).toEqual(before);
  await unlockJournal(passphrase, Date.now());
  await vi.waitFor(expectMoved);
});

it('moves them as the browser starts, after what an import left', async () => {
  await putEntry('wins', { id: 'w', createdAt: 1, kind: 'joy', text: 'The sea', doneAt: null });
  finishWork();
  moveTexts();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(expectMoved);
});

it.each([
  ['changed', () => changePassphrase(passphrase, 'battery staple')],
  ['removed', () => removePassphrase(passphrase)],
])('moves them where a locked journal is opened by its passphrase being %s', async (_, open) => {
  await lockBeforehand();
  await dropKey();
  expect(await open()).toEqual({ ok: true });
  await expectMoved();
});

describe('ended in the middle', () => {
  it('before the settings were written, both have them, and the next run ends it', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('gone'));
    await expect(moveOwnTexts()).rejects.toThrow('gone');
    expect(await stored()).toEqual(before);
    expect(await kept('questions')).toEqual(before.questions.own);
    set.mockRestore();
    // What is changed in between stays as it was changed.
    await putEntry('questions', { id: 'own-6', createdAt: 0, text: 'Changed?' });
    await moveOwnTexts();
    expect(await kept('questions')).toEqual([
      { id: 'own-6', text: 'Changed?' },
      { id: 'own-7', text: 'Second?' },
    ]);
    expect((await stored()).questions.own).toEqual([]);
  });

  it('before the journal was written, the settings have them all', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await moveOwnTexts();
    expect(await stored()).toEqual(before);
    vi.restoreAllMocks();
    await moveOwnTexts();
    await expectMoved();
  });
});

it.each(['blocked', 'newer'])('leaves them where the journal is %s', async (why) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', why === 'newer' ? 'VersionError' : 'SecurityError');
  });
  await moveOwnTexts();
  expect(await stored()).toEqual(before);
});

it('moves nothing in a private window, whose database goes with it', async () => {
  vi.spyOn(fakeBrowser, 'extension', 'get').mockReturnValue({
    ...fakeBrowser.extension,
    inIncognitoContext: true,
  });
  await moveOwnTexts();
  expect(await stored()).toEqual(before);
});

it('does not touch settings that can not be read', async () => {
  await fakeBrowser.storage.local.set({ settings: { ...before, version: 9 } });
  await moveOwnTexts();
  expect(await stored()).toEqual({ ...before, version: 9 });
  expect((await loadSettings()).ok).toBe(false);
});

it('brings back nothing that was deleted from the journal later', async () => {
  await moveOwnTexts();
  await removeEntry('questions', 'own-6');
  await moveOwnTexts();
  expect(await kept('questions')).toEqual([{ id: 'own-7', text: 'Second?' }]);
});

it('is waited for by erasing, and writes nothing after it', async () => {
  const { put } = IDBObjectStore.prototype;
  let erasing: Promise<void> | undefined;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown, row) {
    erasing ??= endLongWork(async () => {
      await fakeBrowser.storage.local.clear();
      await eraseJournal();
    });
    return put.call(this, row);
  });
  await moveOwnTexts();
  await erasing;
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await indexedDB.databases()).toEqual([]);
});

it('waits while an import runs', async () => {
  await navigator.locks.request('breather-import', async () => {
    await moveOwnTexts();
    expect(await stored()).toEqual(before);
  });
  await moveOwnTexts();
  await expectMoved();
});
