/**
 * Erasing while something is written: with the locks of Node, so that one that waits for itself
 * shows as a test that hangs.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyImport, undoImport } from '@/utils/record/copy/apply-import';
import { byStore } from '@/utils/record/copy/by-store';
import { planImport } from '@/utils/record/copy/plan-import';
import { eraseEverything } from '@/utils/record/erase-everything';
import { changeHeldMessages } from '@/utils/record/held-messages-store';
import { eraseJournal, putEntry } from '@/utils/record/journal';
import { changePassphrase, readLock, setPassphrase } from '@/utils/record/passphrase';
import { changeTold } from '@/utils/reminders/told-store';
import { changeChats } from '@/utils/settings/chats-store';
import { noteFacts } from '@/utils/settings/health';
import { changeHealth } from '@/utils/settings/health-store';
import { changeSession } from '@/utils/settings/session-store';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-store';
import { changeWent } from '@/utils/settings/went-store';
import { promiseEntry } from '../../support/journal/entries';
import { freshJournal } from '../../support/journal/fresh-journal';
import { readHere } from './copy/storages';

vi.mock('@/utils/extension/register-script', () => ({ registerScript: async () => {} }));
// As in the shipped one, only with fewer rounds.
vi.mock('@/utils/record/lock', async (original) => {
  const lock = await original<typeof import('@/utils/record/lock')>();
  const quick: typeof lock.makeLock = (passphrase, after) => lock.makeLock(passphrase, after, 2);
  return { ...lock, makeLock: quick };
});

const NOW = Date.now();
const SITE = 'https://chat.example/*';
const fromFile: Settings = { ...defaultSettings, plans: [{ feeling: 'hot', action: 'wait' }] };
const wish = { signal: new AbortController().signal, onProgress: () => {} };

let erasing: Promise<void> | null;
/** Once, at the first step of the work. */
const eraseNow = () => {
  erasing ??= eraseEverything();
};

beforeEach(async () => {
  freshJournal();
  erasing = null;
  vi.stubGlobal('localStorage', { clear() {} });
  vi.stubGlobal('sessionStorage', { clear() {} });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [] }),
    contains: async () => false,
  });
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
  await putEntry('promises', promiseEntry({ id: 'mine' }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function expectNothingThere(): Promise<void> {
  await erasing;
  expect(erasing).not.toBeNull();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
}

async function planFor(count: number, settings: Settings = fromFile) {
  const promises = Array.from({ length: count }, (_, at) => promiseEntry({ id: `p${at}` }));
  const rows = { ...byStore(() => []), promises };
  const file = { settings, lock: null, rows, unknownRows: 0, savedAt: null };
  const answer = await planImport(file, await readHere(), { ...wish, now: NOW, mode: 'merge' });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.plan;
}

describe('leaves nothing of an import', () => {
  it('that writes its entries', async () => {
    const plan = await planFor(3_000);
    await applyImport(plan, { ...wish, onProgress: eraseNow });
    await expectNothingThere();
  });

  it('that writes its settings', async () => {
    const plan = await planFor(1);
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementationOnce(async (items) => {
      eraseNow();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return set(items);
    });
    await applyImport(plan, wish);
    await expectNothingThere();
  });

  it('that waits for another one', async () => {
    const [first, second] = [await planFor(3_000), await planFor(0)];
    const applying = applyImport(first, { ...wish, onProgress: eraseNow });
    const waiting = applyImport(second, wish);
    await applying;
    expect(await waiting).toEqual({ ok: false, reason: 'stopped' });
    await expectNothingThere();
  });

  it('that is taken back', async () => {
    const answer = await applyImport(await planFor(3_000), wish);
    if (!answer.ok) throw new Error(answer.reason);
    await undoImport(answer.undo, { ...wish, onProgress: eraseNow });
    await expectNothingThere();
  });
});

it('ends a long import soon, and does not wait for all of it', async () => {
  const plan = await planFor(20_000);
  let steps = 0;
  const answer = await applyImport(plan, {
    ...wish,
    onProgress: () => {
      steps += 1;
      eraseNow();
    },
  });
  expect(answer).toEqual({ ok: false, reason: 'stopped' });
  expect(steps).toBeLessThan(20);
  await expectNothingThere();
});

describe('leaves no passphrase', () => {
  beforeEach(async () => {
    for (let at = 0; at < 450; at += 1) await putEntry('promises', promiseEntry({ id: `${at}` }));
  });

  it('that is being set', async () => {
    const answer = await setPassphrase('correct horse', 60_000, eraseNow);
    expect(answer).toEqual({ ok: false, reason: 'changed' });
    await expectNothingThere();
    expect(await readLock(NOW)).toMatchObject({ status: 'none' });
  });

  it('that is being changed', async () => {
    await setPassphrase('correct horse', 60_000);
    await changePassphrase('correct horse', 'battery staple', eraseNow);
    await expectNothingThere();
    expect(await readLock(NOW)).toMatchObject({ status: 'none' });
  });

  it('that waits for an import', async () => {
    const applying = applyImport(await planFor(3_000), { ...wish, onProgress: eraseNow });
    const setting = setPassphrase('correct horse', null);
    await applying;
    expect(await setting).toEqual({ ok: false, reason: 'changed' });
    await expectNothingThere();
  });

  it('of a journal that alone was erased', async () => {
    let erased: Promise<void> | null = null;
    const answer = await setPassphrase('correct horse', null, () => {
      erased ??= eraseJournal();
    });
    await erased;
    expect(answer).toEqual({ ok: false, reason: 'changed' });
    expect(await readLock(NOW)).toMatchObject({ status: 'none' });
  });
});

it('leaves nothing of a change of the settings', async () => {
  const changing = changeSettings((before) => ({ ...before, discreet: true }));
  eraseNow();
  await changing;
  await expectNothingThere();
});

it.each([
  ['the settings', 'local', () => changeSettings((one) => ({ ...one, discreet: true }))],
  ['the chats', 'local', () => changeChats((one) => ({ ...one, salt: 'salt' }))],
  [
    'how sites do',
    'local',
    () => changeHealth((list) => noteFacts(list, SITE, ['held'], '2026-11-29')),
  ],
  [
    'what was told',
    'local',
    () => changeTold((told) => ({ told: { ...told, dots: ['promise'] } })),
  ],
  ['the session', 'session', () => changeSession((one) => ({ ...one, salt: 'salt' }))],
  ['what went', 'session', () => changeWent(() => ({ at: NOW, pattern: null, key: null }))],
  [
    'what was held',
    'session',
    () =>
      changeHeldMessages(() => [
        { key: 'a', at: NOW, day: '2026-11-29', outcome: 'letGo' as const },
      ]),
  ],
] as const)('leaves nothing of %s, which are written just then', async (_, area, change) => {
  const storage = fakeBrowser.storage[area];
  const set = storage.set.bind(storage);
  vi.spyOn(storage, 'set').mockImplementationOnce(async (items) => {
    eraseNow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return set(items);
  });
  await change();
  await expectNothingThere();
});

it('waits a few seconds for work that does not end, then erases, and says that it may not be all', async () => {
  const soon = AbortSignal.timeout(20);
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(soon);
  let end = () => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  const holding = navigator.locks.request('breather-import', () => held);
  await expect(eraseEverything()).rejects.toThrow();
  expect(timeout).toHaveBeenCalledWith(5_000);
  erasing = Promise.resolve();
  await expectNothingThere();
  end();
  await holding;
});
