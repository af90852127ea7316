/**
 * Every event that the background hears, with what stands before it and what has to stand after it.
 */
import { expect } from 'vitest';
import { JOURNAL_NAME, JOURNAL_VERSION } from '@/utils/record/journal-database';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/time/durations';
import { dayOf } from '@/utils/time/iso-week';
import { reframeEntry } from '../../support/journal/entries';
import { NOW, PATTERN, TAB, type World } from '../../support/worker/world';
import { type Row, session, settings } from './walk';

export type EventRow = Row & { event: string };

const OTHER = 'https://other.example/*';
const today = dayOf(NOW);
const pause = { startedAt: NOW, endsAt: NOW + 10 * MINUTE_MS };
const waitsFrom = (keptAt: number) => ({
  ...{ salt: 'salt', rules: [], marks: [], rests: [] },
  later: [{ chat: 'a.b', site: PATTERN, tabId: TAB.id, keptAt, untilAt: keptAt + 20 * MINUTE_MS }],
});
const told = { promise: null, checkIn: null, practice: null, pause: null, dots: [] };
/** NOW is a Saturday at noon. */
const checkIn = { on: true, weekday: 6, at: '11:30' };
const reminders = { ...settings.reminders, checkIn };
const dueAt = NOW - 30 * MINUTE_MS;

const change = (world: World, changed: Partial<typeof settings>) =>
  world.store('local', { settings: { ...settings, ...changed } });
const changeSession = (world: World, changed: Partial<typeof session>) =>
  world.store('session', { session: { ...session, revision: 2, ...changed } });
const openOther = (world: World) => {
  world.kept.tabs.push({ id: 8, url: 'https://other.example/' });
  world.kept.granted.push(OTHER);
};

async function keepReframes(...entries: object[]): Promise<void> {
  const opening = indexedDB.open(JOURNAL_NAME, JOURNAL_VERSION);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    for (const name of ['promises', 'checkIns', 'wins', 'reframes']) {
      result.createObjectStore(name, { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
    }
    for (const name of ['state', 'counts']) result.createObjectStore(name, { keyPath: 'id' });
    const reframes = opening.transaction?.objectStore('reframes');
    for (const entry of entries) reframes?.put(entry);
  };
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
}

/** The alarm of the minute went off while a pause of ten goes on. */
function inPause(world: World): void {
  changeSession(world, { pause });
  world.kept.alarms['pause-minute'] = { when: NOW, periodInMinutes: 1 };
}

/** What came about while no worker lived to hear of it. */
function unseen(world: World, area: 'local' | 'session', stored: object): void {
  Object.assign(world.kept.stored[area], stored);
}

/** A check-in is due since half an hour, and its alarm goes off. */
function fireReminder(world: World): Promise<void> {
  unseen(world, 'local', { told: { ...told, checkIn: NOW - DAY_MS } });
  world.kept.alarms.reminder = { when: NOW };
  return world.fire('reminder');
}

export const events: readonly EventRow[] = [
  {
    event: 'runtime.onInstalled',
    name: 'the extension is updated',
    act(world) {
      // An update takes the registration.
      world.kept.scripts = [];
      world.kept.menu = [];
      return world.hear('runtime.onInstalled', { reason: 'update' });
    },
    whole(after) {
      expect(after.scripts).toEqual([{ id: 'guard', matches: [PATTERN] }]);
      expect(after.menu).toHaveLength(5);
    },
  },
  {
    event: 'runtime.onInstalled',
    name: 'it is installed, and the welcome opens',
    act: (world) => world.hear('runtime.onInstalled', { reason: 'install' }),
    whole: ({ tabs }) => expect(tabs).toHaveLength(2),
    // The browser says it once. The popup leads to the same steps; two welcomes would be in the
    // way. No site is on yet.
    alike({ tabs, inTabs: _, ...after }) {
      expect(tabs.length).toBeLessThanOrEqual(2);
      return after;
    },
  },
  {
    event: 'runtime.onStartup',
    name: 'the browser starts',
    given: (world) => change(world, { reminders }),
    act(world) {
      world.kept.scripts = [];
      unseen(world, 'local', { told: { ...told, checkIn: NOW - DAY_MS } });
      return world.hear('runtime.onStartup');
    },
    whole(after) {
      expect(after.scripts).toEqual([{ id: 'guard', matches: [PATTERN] }]);
      expect(after.shown).toEqual([`reminder-checkIn-${dueAt}`]);
    },
  },
  {
    event: 'runtime.onStartup',
    name: 'it starts in the middle of an import',
    async given() {
      await keepReframes();
      const opening = indexedDB.open(JOURNAL_NAME);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const state = opening.result.transaction('state', 'readwrite').objectStore('state');
      state.put({ id: 'import', settings: { ...settings, discreet: true } });
      await new Promise((resolve) => {
        state.transaction.oncomplete = resolve;
      });
      opening.result.close();
    },
    async act(world) {
      await world.hear('runtime.onStartup');
      await world.settle();
      // What was left half done then is finished at the next start of the browser.
      await world.hear('runtime.onStartup');
    },
    whole(after) {
      expect(after.settings.discreet).toBe(true);
      expect(after.records.state).toEqual([]);
      expect(after.title).toBe('discreet.toolbarTitle');
      expect(after.menu[0]?.title).toBe('discreet.toolbarTitle');
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'ten minutes ago a message went',
    act(world) {
      unseen(world, 'session', { went: { at: NOW - 10 * MINUTE_MS, pattern: PATTERN } });
      world.kept.alarms.went = { when: NOW };
      return world.fire('went');
    },
    whole({ stored, alarms }) {
      expect(stored.went).toBeNull();
      expect(alarms).toEqual({});
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'the clock was put back by a day while a message waits',
    act(world) {
      unseen(world, 'local', { settings, chats: waitsFrom(NOW + DAY_MS) });
      world.kept.alarms.reminder = { when: NOW };
      return world.fire('reminder');
    },
    whole(after) {
      expect(after.chats).toEqual(waitsFrom(NOW));
      expect(after.alarms).toMatchObject({ reminder: { when: NOW + 20 * MINUTE_MS } });
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'a minute of a pause is over',
    given: inPause,
    act: (world) => world.fire('pause-minute'),
    whole(after) {
      expect(after.badge).toBe('10');
      expect(after.alarms).toMatchObject({ 'pause-minute': {}, reminder: { when: pause.endsAt } });
      expect(after.records.counts).toMatchObject([{ id: today, pauses: 1 }]);
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'a pause is over',
    act(world) {
      const over = { startedAt: NOW - MINUTE_MS, endsAt: NOW };
      unseen(world, 'session', { session: { ...session, pause: over } });
      world.kept.alarms['pause-minute'] = { when: NOW, periodInMinutes: 1 };
      world.kept.badge = '1';
      return world.fire('pause-minute');
    },
    whole(after) {
      expect(after.badge).toBe('');
      expect(after.alarms).toEqual({});
      expect(after.shown).toEqual([`reminder-pause-${NOW}`]);
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'a reminder is due',
    given: (world) => change(world, { reminders }),
    act: fireReminder,
    whole(after) {
      expect(after.shown).toEqual([`reminder-checkIn-${dueAt}`]);
      expect(after.stored.told).toMatchObject({ checkIn: dueAt, dots: [] });
      expect(after.alarms.reminder?.when).toBeGreaterThan(NOW);
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'a reminder is due where no notice may be shown',
    given(world) {
      world.kept.mayNotify = false;
      change(world, { reminders });
    },
    act: fireReminder,
    whole(after) {
      expect(after.stored.told).toMatchObject({ checkIn: dueAt, dots: ['checkIn'] });
      expect(after.badge).toBe('•');
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'the journal locks',
    act(world) {
      const held = { salt: 'salt', key: 'key', lockAfterMs: MINUTE_MS, lockAt: NOW };
      unseen(world, 'session', { journalKey: held });
      world.kept.alarms.lock = { when: NOW };
      return world.fire('lock');
    },
    whole(after) {
      expect(after.stored).not.toHaveProperty('journalKey');
      expect(after.alarms).toEqual({});
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'the alarm of the lock comes before its time',
    given(world) {
      const held = { salt: 'salt', key: 'key', lockAfterMs: HOUR_MS, lockAt: NOW + HOUR_MS };
      world.store('session', { journalKey: held });
      world.kept.alarms.lock = { when: NOW };
    },
    act: (world) => world.fire('lock'),
    whole(after) {
      expect(after.stored).toHaveProperty('journalKey');
      expect(after.alarms).toMatchObject({ lock: { when: NOW + HOUR_MS } });
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'a reframe fades, and another one is still to fade',
    async given(world) {
      const old = reframeEntry({ id: 'old', createdAt: NOW - 8 * DAY_MS });
      await keepReframes(old, reframeEntry({ id: 'new', createdAt: NOW - DAY_MS }));
      world.kept.alarms.fade = { when: NOW, periodInMinutes: DAY_MS / MINUTE_MS };
    },
    act: (world) => world.fire('fade'),
    whole(after) {
      expect(after.records.reframes).toMatchObject([{ id: 'new' }]);
      expect(after.alarms.fade?.when).toBeGreaterThan(NOW);
    },
    // The alarm comes again by itself, in a day at the latest: what is left half done is done then.
    alike({ records, alarms, ...after }) {
      const { reframes, state, ...others } = records;
      expect(reframes).toContainEqual(expect.objectContaining({ id: 'new' }));
      expect(alarms.fade?.when).toBeLessThanOrEqual(NOW + DAY_MS);
      return { ...after, others };
    },
  },
  {
    event: 'alarms.onAlarm',
    name: 'settings go along to other devices',
    given(world) {
      world.store('local', { sync: { on: true, hasCopy: true } });
      change(world, { appearance: { ...settings.appearance, theme: 'dark' } });
    },
    async act(world) {
      world.kept.alarms.sync = { when: NOW };
      await world.fire('sync');
    },
    whole(after) {
      expect(after.sync).toMatchObject({
        breather: { version: 1 },
        's:appearance.theme': { v: 'dark' },
      });
      expect(after.stored.sync).toMatchObject({ status: 'done' });
      expect(after.alarms).toEqual({});
    },
  },
  {
    event: 'commands.onCommand',
    name: 'the shortcut is pressed',
    act: (world) => world.hear('commands.onCommand', 'mark-draft', TAB),
    whole: ({ inTabs }) => expect(inTabs).toContain('7 asked ["toggle"]'),
    // What was pressed for comes to nothing, and the person sees that; nothing else is left of it.
    alike: ({ inTabs: _, ...after }) => after,
  },
  {
    event: 'contextMenus.onClicked',
    name: 'an entry of the menu is chosen',
    act: (world) => world.hear('contextMenus.onClicked', { menuItemId: 'hour', frameId: 0 }, TAB),
    whole: ({ inTabs }) => expect(inTabs).toContain('7 asked ["hour"]'),
    alike: ({ inTabs: _, ...after }) => after,
  },
  {
    event: 'permissions.onAdded',
    name: 'a site is allowed, which was asked for in a popup that is gone',
    given(world) {
      openOther(world);
      world.store('session', { askedSites: [OTHER] });
      world.kept.granted = [PATTERN];
    },
    async act(world) {
      world.kept.granted = [PATTERN, OTHER];
      await world.hear('permissions.onAdded', { origins: [OTHER] });
    },
    whole(after) {
      expect(after.settings.sites).toContainEqual({ pattern: OTHER, on: true });
      expect(after.scripts).toEqual([{ id: 'guard', matches: [PATTERN, OTHER] }]);
      expect(after.inTabs).toContain('8 /guard.js');
      expect(after.stored).not.toHaveProperty('askedSites');
    },
  },
  {
    event: 'permissions.onRemoved',
    name: 'a site is taken back in the browser',
    async act(world) {
      world.kept.granted = [];
      await world.hear('permissions.onRemoved', { origins: [PATTERN] });
    },
    whole(after) {
      expect(after.scripts).toEqual([]);
      expect(after.inTabs).toContain('7 told siteTurnedOff');
    },
  },
  {
    event: 'notifications.onClicked',
    name: 'a notice is clicked',
    given(world) {
      world.kept.notices = { 'reminder-checkIn': {} };
    },
    act: (world) => world.hear('notifications.onClicked', 'reminder-checkIn'),
    whole(after) {
      expect(after.tabs).toHaveLength(2);
      expect(after.notices).toEqual({});
    },
    // A notice that is still there can be clicked again.
    alike({ tabs, notices, ...after }) {
      expect(tabs.length === 2 || 'reminder-checkIn' in notices).toBe(true);
      return after;
    },
  },
  {
    event: 'notifications.onButtonClicked',
    name: 'a reminder is ended from its notice',
    given(world) {
      change(world, { reminders: { ...reminders, checkIn: { ...checkIn, at: '20:00' } } });
      world.kept.notices = { 'reminder-checkIn': {} };
    },
    act: (world) => world.hear('notifications.onButtonClicked', 'reminder-checkIn', 0),
    whole(after) {
      expect(after.settings.reminders.checkIn.on).toBe(false);
      expect(after.notices).toEqual({});
      expect(after.alarms).toEqual({});
    },
    // A notice that is still there can be pressed again.
    alike({ settings: kept, notices, alarms, stored, ...after }) {
      const isOn = kept.reminders.checkIn.on;
      expect(!isOn || 'reminder-checkIn' in notices).toBe(true);
      expect(Object.keys(alarms)).toEqual(isOn ? ['reminder'] : []);
      return after;
    },
  },
  {
    event: 'storage.onChanged',
    name: 'a pause is begun in the popup',
    act: (world) => changeSession(world, { pause }),
    whole(after) {
      expect(after.badge).toBe('10');
      expect(after.alarms).toMatchObject({ 'pause-minute': {}, reminder: { when: pause.endsAt } });
      expect(after.records.counts).toMatchObject([{ id: today, pauses: 1 }]);
      expect(after.scripts).toContainEqual({ id: 'wake', matches: [PATTERN] });
      expect(after.inTabs).toContain('7 told frameStateChanged');
    },
  },
  {
    event: 'storage.onChanged',
    name: 'a pause is ended in the popup',
    given: inPause,
    act: (world) => changeSession(world, { pause: null }),
    whole(after) {
      expect(after.badge).toBe('');
      expect(after.alarms).toEqual({});
      expect(after.inTabs).toContain('7 told frameStateChanged');
    },
  },
  {
    event: 'storage.onChanged',
    name: 'an exercise is begun',
    act(world) {
      const run = { exercise: 'sighs', lengthMs: MINUTE_MS, pausedAt: null, pausedMs: 0 };
      changeSession(world, { run: { ...run, startedAt: NOW } });
    },
    whole: (after) => expect(after.records.counts).toMatchObject([{ id: today, exercises: 1 }]),
  },
  {
    event: 'storage.onChanged',
    name: 'a site is turned on',
    given: openOther,
    act: (world) => change(world, { sites: [...settings.sites, { pattern: OTHER, on: true }] }),
    whole(after) {
      expect(after.scripts).toEqual([{ id: 'guard', matches: [PATTERN, OTHER] }]);
      expect(after.inTabs).toContain('8 /guard.js');
      expect(after.inTabs).not.toContain('7 /guard.js');
    },
  },
  {
    event: 'storage.onChanged',
    name: 'a site is turned off',
    given: (world) =>
      world.store('local', { health: [{ pattern: PATTERN, composer: today, missed: null }] }),
    act: (world) => change(world, { sites: [{ pattern: PATTERN, on: false }] }),
    whole(after) {
      expect(after.scripts).toEqual([]);
      expect(after.inTabs).toContain('7 told siteTurnedOff');
      expect(after.stored.health).toEqual([]);
    },
  },
  {
    event: 'storage.onChanged',
    name: 'a rule is switched on in the settings',
    act(world) {
      const { rules } = settings;
      change(world, { rules: { ...rules, lateHours: { ...rules.lateHours, on: true } } });
    },
    whole: ({ inTabs }) => expect(inTabs).toContain('7 told frameStateChanged'),
  },
  {
    event: 'storage.onChanged',
    name: 'a reminder is switched on whose time of today is over',
    act: (world) => change(world, { reminders }),
    whole(after) {
      expect(after.shown).toEqual([]);
      expect(after.stored.told).toMatchObject({ checkIn: NOW });
      expect(after.alarms.reminder?.when).toBeGreaterThan(NOW);
    },
    // It begins with the look that first sees it on.
    alike({ stored, alarms, ...after }) {
      expect((stored.told as typeof told).checkIn).toBeGreaterThanOrEqual(NOW);
      expect(Object.keys(alarms)).toEqual(['reminder']);
      return after;
    },
  },
  {
    event: 'storage.onChanged',
    name: 'a reminder is put to a time of today that is over',
    given(world) {
      change(world, { reminders: { ...reminders, checkIn: { ...checkIn, at: '20:00' } } });
      world.store('local', { told: { ...told, checkIn: NOW - DAY_MS } });
    },
    act: (world) => change(world, { reminders }),
    whole: (after) => expect(after.shown).toEqual([]),
    alike({ stored, alarms, ...after }) {
      expect((stored.told as typeof told).checkIn).toBeGreaterThanOrEqual(NOW);
      expect(Object.keys(alarms)).toEqual(['reminder']);
      return after;
    },
  },
  {
    event: 'storage.onChanged',
    name: 'discreet mode is switched on in a pause',
    given(world) {
      inPause(world);
      world.kept.badge = '10';
    },
    act: (world) => change(world, { discreet: true }),
    whole(after) {
      expect(after.badge).toBe('');
      expect(after.title).toBe('discreet.toolbarTitle');
      expect(after.menu[0]?.title).toBe('discreet.toolbarTitle');
    },
  },
  {
    event: 'storage.onChanged',
    name: 'the same settings are wished on all devices',
    act: (world) => world.store('local', { sync: { on: true, hasCopy: true } }),
    whole(after) {
      expect(after.sync).toMatchObject({ breather: { version: 1 } });
      expect(after.alarms).toEqual({});
    },
  },
  {
    event: 'storage.onChanged',
    name: 'the copy of all devices is to be taken out',
    given: (world) => world.store('sync', { breather: { version: 1 } }),
    act: (world) => world.store('local', { sync: { removing: true } }),
    whole(after) {
      expect(after.sync).toEqual({});
      expect(after.stored.sync).toMatchObject({ removing: false });
    },
  },
  {
    event: 'storage.onChanged',
    name: 'another device changed a setting',
    async given(world) {
      world.store('local', { sync: { on: true, hasCopy: true } });
      world.store('sync', { breather: { version: 1 } });
    },
    act: (world) => world.store('sync', { 's:appearance.theme': { v: 'dark', t: NOW + 1 } }),
    whole(after) {
      expect(after.settings.appearance.theme).toBe('dark');
      expect(after.alarms).toEqual({});
    },
  },
  {
    event: 'storage.onChanged',
    name: 'discreet mode is switched on after a message went',
    given: (world) => world.store('session', { went: { at: NOW - MINUTE_MS, pattern: PATTERN } }),
    act: (world) => change(world, { discreet: true }),
    whole: ({ stored }) => expect(stored.went).toBeNull(),
  },
  {
    event: 'runtime.onMessage',
    name: 'the worker starts with a message that went lately',
    given(world) {
      changeSession(world, {});
      unseen(world, 'session', { went: { at: NOW - MINUTE_MS, pattern: PATTERN } });
    },
    whole({ stored, alarms }) {
      expect(stored.went).toEqual({ at: NOW - MINUTE_MS, pattern: PATTERN });
      expect(alarms).toEqual({ went: { when: NOW + 9 * MINUTE_MS } });
    },
  },
  {
    event: 'runtime.onMessage',
    name: 'the worker starts',
    given: (world) => changeSession(world, { pause }),
    whole: (after) => expect(after.badge).toBe('10'),
  },
];
