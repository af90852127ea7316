import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSync } from '@/entrypoints/background/keep-sync';
import { ownTextsHere } from '@/utils/record/own-texts';
import { changeChats } from '@/utils/settings/chats-store';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { changeSettings, loadSettings, replaceSettings } from '@/utils/settings/settings-store';
import type { OwnTextsHere } from '@/utils/settings/sync/own-texts-here';
import { syncNow } from '@/utils/settings/sync/sync-now';
import {
  forgetRegisters,
  leaveSync,
  loadSync,
  removeSync,
  SYNC_ALARM,
  startSync,
  wakeSync,
} from '@/utils/settings/sync/sync-store';
import { noOwn, type OwnTexts } from '@/utils/settings/with-own';
import { keptChats, OF_CHATS } from '../../../support/kept-chats';

/** What the journal has, with no passphrase. */
let own: OwnTexts;
vi.mock('@/utils/record/own-texts', () => ({
  ownTextsHere: {
    read: async () => ({ own, generation: 0 }),
    write: async (next: OwnTexts) => {
      own = next;
      return true;
    },
  } satisfies OwnTextsHere,
}));
vi.mock('@/utils/record/move-own-texts', () => ({ moveOwnTexts: async () => {} }));

const NOW = Date.UTC(2026, 10, 22, 12);
const THEME = 's:appearance.theme';
const COPY = { breather: { version: 1 } };

const queues = new Map<string, Promise<unknown>>();
/** Node has none. */
const locks = {
  request: (name: string, work: () => Promise<unknown>) => {
    const done = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      done.catch(() => {}),
    );
    return done;
  },
};

const inSync = () => fakeBrowser.storage.sync.get(null);
const alarm = () => fakeBrowser.alarms.get(SYNC_ALARM);
const setTheme = (theme: Settings['appearance']['theme']) =>
  changeSettings((before) => ({ ...before, appearance: { ...before.appearance, theme } }));
const theme = async () => (await loadSettings()).value.appearance.theme;
/** What other devices wrote. */
const fromElsewhere = (items: object) => fakeBrowser.storage.sync.set({ ...items });

/** As a page of ours does, which then asks for a pass. */
async function write(texts: Partial<OwnTexts>): Promise<void> {
  own = { ...own, ...texts };
  await wakeSync();
  await fakeBrowser.alarms.onAlarm.trigger({
    name: SYNC_ALARM,
    scheduledTime: 0,
    persistAcrossSessions: false,
  });
}

beforeEach(() => {
  own = noOwn;
  fakeBrowser.reset();
  queues.clear();
  vi.stubGlobal('navigator', { locks });
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('off', () => {
  it('neither reads nor writes sync', async () => {
    const get = vi.spyOn(fakeBrowser.storage.sync, 'get');
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    keepSync();
    await setTheme('dark');
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(get).not.toHaveBeenCalled();
    expect(set).not.toHaveBeenCalled();
    expect(await alarm()).toBeUndefined();
  });

  it('is what a state means that can not be read', async () => {
    await fakeBrowser.storage.local.set({ sync: { on: 'yes', registers: 7 } });
    expect((await loadSync()).value).toMatchObject({ on: false, registers: null });
    expect(await syncNow(NOW, ownTextsHere)).toBe('done');
    expect(await inSync()).toEqual({});
  });
});

describe('on', () => {
  beforeEach(async () => {
    keepSync();
    await setTheme('dark');
    await startSync();
    await vi.advanceTimersByTimeAsync(10_000);
  });

  it('takes nothing along of a chat that is always held, or in which a message waits', async () => {
    expect(JSON.stringify(await changeChats(() => keptChats(NOW)))).toMatch(OF_CHATS);
    await setTheme('light');
    await vi.advanceTimersByTimeAsync(60_000);
    const stored = JSON.stringify(await inSync());
    expect(stored).toContain('light');
    expect(stored).not.toMatch(OF_CHATS);
  });

  it('has put what was chosen into sync, and waits for nothing', async () => {
    expect(await inSync()).toEqual({ ...COPY, [THEME]: { v: 'dark', t: 0 } });
    expect((await loadSync()).value).toMatchObject({
      status: 'done',
      seen: true,
      hasCopy: true,
    });
    expect(await alarm()).toBeUndefined();
  });

  it('gathers the changes of some seconds into one write', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    for (const each of ['light', 'dark', 'light'] as const) await setTheme(each);
    await changeSettings((before) => ({ ...before, plans: [{ feeling: 'a', action: 'b' }] }));
    expect(await alarm()).toBeDefined();
    expect(set).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(set).toHaveBeenCalledOnce();
    expect(await inSync()).toMatchObject({
      [THEME]: { v: 'light' },
      's:plans': { v: [{ feeling: 'a', action: 'b' }] },
    });
    expect(await alarm()).toBeUndefined();
  });

  it('takes over what another device changed', async () => {
    await fromElsewhere({ [THEME]: { v: 'light', t: NOW + 1 } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await theme()).toBe('light');
    expect((await inSync())[THEME]).toEqual({ v: 'light', t: NOW + 1 });
  });

  it('leaves what only another Breather understands as it is', async () => {
    const strange = { 's:tea': { v: 'green', t: 1 }, [THEME]: { value: 'neon', at: NOW } };
    await fromElsewhere(strange);
    await setTheme('light');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await theme()).toBe('light');
    expect(await inSync()).toEqual({ ...COPY, ...strange });
  });

  it('changes nothing next to the copy of a newer Breather', async () => {
    const copy = { breather: { version: 2 }, [THEME]: { v: 'light', t: NOW + 1 } };
    await fromElsewhere(copy);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await theme()).toBe('dark');
    expect(await inSync()).toEqual(copy);
    expect((await loadSync()).value).toMatchObject({ on: true, status: 'newer' });
  });

  it('says when the browser takes nothing, and tries again by an alarm', async () => {
    const set = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded'));
    await setTheme('light');
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await loadSync()).value).toMatchObject({ status: 'refused' });
    const waiting = await alarm();
    expect(waiting?.scheduledTime).toBeGreaterThan(Date.now() + 9 * 60_000);
    set.mockRestore();
    if (waiting) fakeBrowser.alarms.onAlarm.trigger(waiting);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await inSync())[THEME]).toMatchObject({ v: 'light' });
    expect((await loadSync()).value).toMatchObject({ status: 'done' });
    expect(await alarm()).toBeUndefined();
  });

  it('says what finds no room', async () => {
    const full = Object.fromEntries(
      Array.from({ length: 510 }, (_, index) => [`x${index}`, 'of another Breather']),
    );
    await fromElsewhere(full);
    const words = [
      { id: 'a', text: 'I need a minute' },
      { id: 'b', text: 'Can we talk?' },
    ];
    await write({ words });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await loadSync()).value).toMatchObject({ status: 'done', leftOut: 2 });
    expect(own.words).toEqual(words);
  });

  it('names what is too large', async () => {
    const long = '€'.repeat(600);
    const card = { id: 'c', thought: 'A thought', notice: long, challenge: long, reframe: long };
    const larger = { ...card, notice: '<'.repeat(600), challenge: '<'.repeat(600) };
    await write({ cards: [larger] });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await loadSync()).value).toMatchObject({
      status: 'done',
      tooLarge: ['o:cards:c'],
    });
    await write({ cards: [card] });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await loadSync()).value).toMatchObject({ status: 'done', tooLarge: [] });
  });

  it('finishes what a worker began that ended before it wrote', async () => {
    await fakeBrowser.storage.local.set({
      settings: {
        ...defaultSettings,
        appearance: { ...defaultSettings.appearance, theme: 'light' },
      },
    });
    vi.clearAllTimers();
    const waiting = await alarm();
    if (!waiting) throw new Error('no alarm');
    fakeBrowser.alarms.onAlarm.trigger(waiting);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await inSync())[THEME]).toMatchObject({ v: 'light' });
  });

  it('writes what it takes over and where it came from as one, since a worker may end in between', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await fromElsewhere({ [THEME]: { v: 'light', t: NOW + 1 } });
    await vi.advanceTimersByTimeAsync(10_000);
    const written = set.mock.calls
      .map(([values]) => values)
      .filter((values) => 'settings' in values);
    expect(written).toMatchObject([
      {
        settings: { appearance: { theme: 'light' } },
        sync: { registers: { [THEME]: { v: 'light', t: NOW + 1 } } },
      },
    ]);
  });

  it('stops here and leaves the copy to the others', async () => {
    await leaveSync();
    await setTheme('light');
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await inSync())[THEME]).toMatchObject({ v: 'dark' });
    expect((await loadSync()).value).toMatchObject({
      on: false,
      hasCopy: true,
      registers: null,
    });
  });

  it('takes the copy out, and keeps what is here', async () => {
    await removeSync();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await inSync()).toEqual({});
    expect(await theme()).toBe('dark');
    expect((await loadSync()).value).toMatchObject({
      on: false,
      removing: false,
      hasCopy: false,
    });
  });

  it('takes the copy out later when the browser refuses', async () => {
    const clear = vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue(new Error('no'));
    await removeSync();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await loadSync()).value).toMatchObject({ removing: true, status: 'refused' });
    clear.mockRestore();
    const waiting = await alarm();
    if (!waiting) throw new Error('no alarm');
    fakeBrowser.alarms.onAlarm.trigger(waiting);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await inSync()).toEqual({});
    expect((await loadSync()).value).toMatchObject({ removing: false });
  });

  it('ends when another device took the copy out, and leaves nothing behind', async () => {
    await setTheme('light');
    await fakeBrowser.storage.sync.remove('breather');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await inSync()).toEqual({});
    expect(await theme()).toBe('light');
    expect((await loadSync()).value).toMatchObject({
      on: false,
      ended: true,
      removing: false,
    });
  });

  it('deletes nothing elsewhere when the settings here are lost', async () => {
    const words = [{ id: 'a', text: 'I need a minute' }];
    await write({ words });
    await vi.advanceTimersByTimeAsync(10_000);
    const before = await inSync();
    await fakeBrowser.storage.local.set({ settings: 'rubbish' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await loadSync()).value).toMatchObject({ status: 'unreadable' });
    expect(await inSync()).toEqual(before);
    await replaceSettings();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await inSync()).toEqual(before);
    expect(own.words).toEqual(words);
  });

  it('gives the settings back when they were lost and replaced before a pass saw it', async () => {
    await forgetRegisters();
    await replaceSettings();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await theme()).toBe('dark');
  });
});

describe('while the storage refuses to read what is kept of sync', () => {
  beforeEach(async () => {
    keepSync();
    await setTheme('dark');
    await startSync();
    await vi.advanceTimersByTimeAsync(10_000);
    const { get } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((key?: unknown) =>
      key === 'sync' ? Promise.reject(new Error('refused')) : get(key as string),
    );
  });

  it('stays on, and brings later what was changed meanwhile', async () => {
    await setTheme('light');
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await inSync())[THEME]).toMatchObject({ v: 'dark' });
    vi.restoreAllMocks();
    expect((await loadSync()).value).toMatchObject({ on: true, hasCopy: true });
    const waiting = await alarm();
    if (!waiting) throw new Error('no alarm');
    fakeBrowser.alarms.onAlarm.trigger(waiting);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await inSync())[THEME]).toMatchObject({ v: 'light' });
  });

  it('refuses each change of it, and keeps the way to take the copy out', async () => {
    await expect(startSync()).rejects.toThrow();
    await expect(leaveSync()).rejects.toThrow();
    await expect(removeSync()).rejects.toThrow();
    await expect(forgetRegisters()).rejects.toThrow();
    vi.restoreAllMocks();
    expect((await loadSync()).value).toMatchObject({ on: true, hasCopy: true });
  });
});
