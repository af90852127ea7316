import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PromiseEntry } from '@/utils/record/entries';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { HOUR_MS, MINUTE_MS } from '@/utils/time/durations';

const world = vi.hoisted(() => ({
  mayNotify: true,
  notices: new Map<string, { title: string; message: string; iconUrl?: string }>(),
  /** How often a notice was shown: one with the id of another takes its place. */
  shown: 0,
  /** Null when the journal can not be read. */
  promises: [] as unknown[] | null,
  clicked: (_id: string) => {},
  pressed: (_id: string, _button: number) => {},
  /** The browser tells that it allows something more. */
  allowed: () => {},
}));

vi.mock('@/utils/extension/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const notifications = {
    create: async (id: string, notice: { title: string; message: string }) => {
      world.notices.set(id, notice);
      world.shown += 1;
    },
    clear: async (id: string) => world.notices.delete(id),
    getAll: async () => Object.fromEntries([...world.notices.keys()].map((id) => [id, true])),
    onClicked: { addListener: (listener: typeof world.clicked) => (world.clicked = listener) },
    onButtonClicked: {
      addListener: (listener: typeof world.pressed) => (world.pressed = listener),
    },
  };
  const permissions = {
    contains: async () => world.mayNotify,
    onAdded: {
      addListener: (listener: () => void) => (world.allowed = listener),
      removeListener: () => (world.allowed = () => {}),
    },
  };
  const browser = Object.assign(Object.create(fake), { permissions });
  // Without its permission no browser has it.
  Object.defineProperty(browser, 'notifications', {
    get: () => (world.mayNotify ? notifications : undefined),
  });
  return { browser };
});
vi.mock('@/utils/record/promise-days', () => ({
  listPromiseDays: async () =>
    world.promises ? { ok: true, value: world.promises } : { ok: false, reason: 'blocked' },
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { keepReminders } = await import('@/entrypoints/background/keep-reminders');
const { changeTold, loadTold } = await import('@/utils/reminders/told-store');
const { changeChats } = await import('@/utils/settings/chats-store');
const { changeSettings } = await import('@/utils/settings/settings-store');
const { changeSession } = await import('@/utils/settings/session-store');

/** 22 November 2026 is a Sunday. */
const at = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).getTime();
const checkIn = { on: true, weekday: 0, at: '18:00' };

const waits = { chat: 'origin.talk', site: 'https://chat.example/*', tabId: 1 };

/** To the minute: waiting takes a little of the time that stands still here. */
const alarm = async () => {
  const found = await fakeBrowser.alarms.get('reminder');
  return found ? Math.floor(found.scheduledTime / MINUTE_MS) * MINUTE_MS : null;
};
const fire = () =>
  fakeBrowser.alarms.onAlarm.trigger({
    name: 'reminder',
    scheduledTime: Date.now(),
    persistAcrossSessions: true,
  });
const titles = () => [...world.notices.values()].map(({ title }) => title);

function setReminders(reminders: Partial<Settings['reminders']>, differs: Partial<Settings> = {}) {
  return changeSettings((before) => ({
    ...before,
    ...differs,
    reminders: { ...before.reminders, ...reminders },
  }));
}

/** Switches the check-in on, on Saturday at noon. */
async function beginWithCheckIn(differs: Partial<Settings> = {}) {
  keepReminders();
  await setReminders({ checkIn }, differs);
  await vi.waitFor(async () => expect(await alarm()).toBe(at(21, 13)));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: at(21, 12) });
  Object.assign(world, { mayNotify: true, promises: [], shown: 0 });
  world.notices.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the one alarm', () => {
  it('is not there while nothing is on', async () => {
    keepReminders();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await alarm()).toBeNull();
  });

  it('looks within the hour, and is set for the reminder once that is near', async () => {
    await beginWithCheckIn();
    vi.setSystemTime(at(22, 17, 40));
    await fire();
    await vi.waitFor(async () => expect(await alarm()).toBe(at(22, 18)));
    expect(titles()).toEqual([]);
  });

  it('is set again by a worker that comes back and finds it gone', async () => {
    await beginWithCheckIn();
    await fakeBrowser.alarms.clearAll();
    keepReminders();
    await vi.waitFor(async () => expect(await alarm()).toBe(at(21, 13)));
  });

  it('goes when the last one is switched off', async () => {
    await beginWithCheckIn();
    await setReminders({ checkIn: { ...checkIn, on: false } });
    await vi.waitFor(async () => expect(await alarm()).toBeNull());
  });

  it('waits for the end of a pause', async () => {
    keepReminders();
    const endsAt = at(21, 12, 20);
    await changeSession((session) => ({ ...session, pause: { startedAt: at(21, 12), endsAt } }));
    await vi.waitFor(async () => expect(await alarm()).toBe(endsAt));
    vi.setSystemTime(endsAt);
    await fire();
    await vi.waitFor(() => expect(titles()).toEqual(['notifications.pauseOver.title']));
  });
});

describe('a reminder that is due', () => {
  it('is told once, however often one looks', async () => {
    await beginWithCheckIn();
    vi.setSystemTime(at(22, 18));
    await Promise.all([fire(), fire(), fakeBrowser.runtime.onStartup.trigger()]);
    await vi.waitFor(() => expect(titles()).toEqual(['notifications.checkIn.title']));
    vi.setSystemTime(at(22, 19));
    await fire();
    await vi.waitFor(async () => expect(await alarm()).toBe(at(22, 19) + HOUR_MS));
    expect(world.shown).toBe(1);
  });

  it('is told calmly when the browser was closed', async () => {
    await beginWithCheckIn();
    vi.setSystemTime(at(24, 9));
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(world.notices.size).toBe(1));
    expect([...world.notices.values()][0]).toMatchObject({
      title: 'notifications.checkIn.title',
      message: 'notifications.late',
    });
  });

  it('comes in one notice when there are several', async () => {
    const promise: Partial<PromiseEntry> = {
      state: 'open',
      remind: true,
      dueOn: '2026-11-23',
      createdAt: at(20, 12),
    };
    world.promises = [promise];
    keepReminders();
    await setReminders({ checkIn, promises: { on: true } });
    await vi.waitFor(async () => expect(await alarm()).not.toBeNull());
    vi.setSystemTime(at(24, 9));
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(titles()).toEqual(['notifications.several.title']));
  });

  it('shows a dot where there is no permission', async () => {
    world.mayNotify = false;
    await beginWithCheckIn();
    vi.setSystemTime(at(22, 18));
    await fire();
    await vi.waitFor(async () => expect((await loadTold()).value.dots).toEqual(['checkIn']));
    expect(titles()).toEqual([]);
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('•'));
  });

  it('has a dot for each that is due at once', async () => {
    world.mayNotify = false;
    keepReminders();
    await setReminders({ checkIn, practice: { on: true, at: '08:00' } });
    await vi.waitFor(async () => expect(await alarm()).not.toBeNull());
    vi.setSystemTime(at(22, 18));
    await fire();
    const dots = async () => (await loadTold()).value.dots;
    await vi.waitFor(async () => expect(await dots()).toEqual(['practice', 'checkIn']));
    // Another one comes before these were seen.
    vi.setSystemTime(at(23, 8));
    await fire();
    await vi.waitFor(async () => expect((await loadTold()).value.practice).toBe(at(23, 8)));
    expect(await dots()).toEqual(['practice', 'checkIn']);
  });

  it('has its dot for a message that waited for as long as that waits', async () => {
    world.mayNotify = false;
    const later = [{ ...waits, keptAt: at(21, 12), untilAt: at(21, 12, 20) }];
    await changeChats((chats) => ({ ...chats, later }));
    keepReminders();
    vi.setSystemTime(at(21, 12, 20));
    await fire();
    await vi.waitFor(async () => expect((await loadTold()).value.dots).toEqual(['later']));
    await changeChats((chats) => ({ ...chats, later: [] }));
    await vi.waitFor(async () => expect((await loadTold()).value.dots).toEqual([]));
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(''));
  });

  it('tells nothing of a message that was forgotten while the browser was closed', async () => {
    world.mayNotify = false;
    const later = [{ ...waits, keptAt: at(1, 12), untilAt: at(1, 13) }];
    await changeChats((chats) => ({ ...chats, later }));
    await beginWithCheckIn();
    expect((await loadTold()).value.dots).toEqual([]);
  });

  it('tells a message that waits in time, though the clock was put back by days', async () => {
    const later = [{ ...waits, keptAt: at(28, 12), untilAt: at(28, 12, 20) }];
    await changeChats((chats) => ({ ...chats, later }));
    await changeTold((told) => ({ told: { ...told, later: at(28, 11) } }));
    keepReminders();
    await vi.waitFor(async () => expect(await alarm()).toBe(at(21, 12, 20)));
    vi.setSystemTime(at(21, 12, 20) + MINUTE_MS);
    await fire();
    await vi.waitFor(() => expect(titles()).toEqual(['notifications.later.title']));
  });

  it('says nothing of itself in discreet mode', async () => {
    await beginWithCheckIn({ discreet: true });
    vi.setSystemTime(at(22, 18));
    await fire();
    await vi.waitFor(() => expect(titles()).toEqual(['discreet.noticeTitle']));
    expect([...world.notices.values()][0]?.iconUrl).toMatch(/^data:/);
  });

  it('gives way to the dot where it stands as discreet mode is switched on', async () => {
    await beginWithCheckIn();
    vi.setSystemTime(at(22, 18));
    await fire();
    await vi.waitFor(() => expect(titles()).toEqual(['notifications.checkIn.title']));
    await setReminders({}, { discreet: true });
    await vi.waitFor(() => expect(titles()).toEqual([]));
    expect((await loadTold()).value.dots).toEqual(['checkIn']);
    await setReminders({}, { discreet: false });
    await fire();
    expect(titles()).toEqual([]);
  });

  it('takes its dot along where its kind is switched off', async () => {
    world.mayNotify = false;
    keepReminders();
    await setReminders({ checkIn, practice: { on: true, at: '18:00' } });
    await vi.waitFor(async () => expect(await alarm()).not.toBeNull());
    vi.setSystemTime(at(22, 18));
    await fire();
    const dots = async () => (await loadTold()).value.dots;
    await vi.waitFor(async () => expect(await dots()).toHaveLength(2));
    await setReminders({ checkIn: { ...checkIn, on: false } });
    await vi.waitFor(async () => expect(await dots()).toEqual(['practice']));
  });

  it('does not come for a time that was put before now', async () => {
    await beginWithCheckIn();
    vi.setSystemTime(at(22, 16));
    await setReminders({ checkIn: { ...checkIn, at: '15:00' } });
    await vi.waitFor(async () => expect(await alarm()).toBe(at(22, 16) + HOUR_MS));
    expect(titles()).toEqual([]);
  });
});

describe('a notice', () => {
  it('opens its page and goes', async () => {
    await beginWithCheckIn();
    vi.setSystemTime(at(22, 18));
    await fire();
    await vi.waitFor(() => expect(world.notices.size).toBe(1));
    world.clicked([...world.notices.keys()].join());
    await vi.waitFor(async () => {
      const tabs = await fakeBrowser.tabs.query({});
      expect(tabs.some(({ url }) => url?.endsWith('/options.html#check-ins'))).toBe(true);
    });
    await vi.waitFor(() => expect(world.notices.size).toBe(0));
  });

  it('can end its kind of reminder, and no other one', async () => {
    keepReminders();
    await setReminders({ checkIn, practice: { on: true, at: '08:00' } });
    world.pressed('reminder-checkIn', 0);
    await vi.waitFor(async () => {
      const { settings } = (await fakeBrowser.storage.local.get('settings')) as {
        settings: Settings;
      };
      expect(settings.reminders.checkIn.on).toBe(false);
      expect(settings.reminders.practice.on).toBe(true);
    });
  });

  it('is answered too where it was allowed only after the worker had started', async () => {
    Object.assign(world, { mayNotify: false, clicked: () => {}, pressed: () => {} });
    await beginWithCheckIn();
    // Of something else.
    world.allowed();
    world.mayNotify = true;
    world.allowed();
    world.pressed('reminder-checkIn', 0);
    await vi.waitFor(async () => {
      const { settings } = await fakeBrowser.storage.local.get('settings');
      expect((settings as Settings).reminders.checkIn.on).toBe(false);
    });
  });

  it('of something else is left alone', async () => {
    keepReminders();
    const before = await fakeBrowser.tabs.query({});
    world.clicked('something-else');
    expect(await fakeBrowser.tabs.query({})).toHaveLength(before.length);
  });
});

it('leaves everything as it is while the settings can not be read, and tells it after', async () => {
  await beginWithCheckIn();
  const { settings } = await fakeBrowser.storage.local.get('settings');
  vi.setSystemTime(at(22, 18) + MINUTE_MS);
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, version: 99 } });
  await fire();
  // Whatever the looks above began is done before this one.
  await changeTold((told) => ({ told }));
  expect(titles()).toEqual([]);
  await fakeBrowser.storage.local.set({ settings });
  await vi.waitFor(() => expect(titles()).toEqual(['notifications.checkIn.title']));
});

/** The storage refuses to read this key from now on, until all mocks are restored. */
function refuseReading(area: 'local' | 'session', refused: string): void {
  const { get } = fakeBrowser.storage[area];
  vi.spyOn(fakeBrowser.storage[area], 'get').mockImplementation((key?: unknown) =>
    key === refused ? Promise.reject(new Error('refused')) : get(key as string),
  );
}

describe('a storage that refuses for a while', () => {
  it('loses no reminder that is due: what was told can not be read, so it is not written', async () => {
    await beginWithCheckIn();
    vi.setSystemTime(at(22, 18));
    refuseReading('local', 'told');
    await fakeBrowser.alarms.clearAll();
    await fire();
    await vi.waitFor(async () => expect(await alarm()).toBe(at(22, 18, 10)));
    expect(titles()).toEqual([]);
    vi.restoreAllMocks();
    vi.setSystemTime(at(22, 18, 10));
    await fire();
    await vi.waitFor(() => expect(titles()).toEqual(['notifications.checkIn.title']));
  });

  it('takes no running pause for one that is over', async () => {
    keepReminders();
    const endsAt = at(21, 12, 20);
    await changeSession((session) => ({ ...session, pause: { startedAt: at(21, 12), endsAt } }));
    await vi.waitFor(async () => expect(await alarm()).toBe(endsAt));
    refuseReading('session', 'session');
    await fire();
    await vi.waitFor(async () => expect(await alarm()).toBe(at(21, 12, 10)));
  });

  it('looks for promises again, also when no other reminder is on', async () => {
    world.promises = null;
    keepReminders();
    await setReminders({ promises: { on: true } });
    await vi.waitFor(async () => expect(await alarm()).toBe(at(21, 12, 10)));
  });
});
