/**
 * The browser around the background's worker, in memory: what outlives the worker, the events it
 * hears, and the door through which it reaches both. A request or an event starts the worker where
 * none lives, as in a browser.
 */
import { vi } from 'vitest';
import { makeDatabase } from './gated-database';
import { Life, type Listener, type Plan } from './life';

export const NOW = new Date(2026, 10, 21, 12).getTime();
export const PATTERN = 'https://chat.example/*';
export const TAB = { id: 7, url: 'https://chat.example/c/1' };
const RUNTIME_ID = 'breather';
const OWN = 'chrome-extension://breather';

const inFrame = { id: RUNTIME_ID, url: TAB.url, frameId: 0, tab: TAB };

type Area = 'local' | 'session' | 'sync';
type Stored = Record<string, unknown>;
interface Alarm {
  when: number;
  periodInMinutes?: number;
}
interface Script {
  id: string;
  matches: string[];
}
interface Ids {
  ids: string[];
}
interface MenuEntry {
  id: string;
  title: string;
}

/** What a worker that dies leaves as it is. */
export interface Kept {
  stored: Record<Area, Stored>;
  alarms: Record<string, Alarm>;
  scripts: Script[];
  granted: string[];
  mayNotify: boolean;
  menu: MenuEntry[];
  badge: string;
  title: string;
  /** What stands on the screen, by id, and each that was ever shown. */
  notices: Stored;
  shown: string[];
  tabs: { id: number; url: string }[];
  /** What was brought into a tab, run or asked in it, and what its frames were told. */
  inTabs: string[];
}

export class World {
  /** Whether it is a page of ours that asks, and not a frame of the tab. */
  isOwnPage = false;
  kept: Kept = {
    stored: { local: {}, session: {}, sync: {} },
    alarms: {},
    scripts: [],
    granted: [PATTERN],
    mayNotify: true,
    menu: [],
    badge: '',
    title: '',
    notices: {},
    shown: [],
    tabs: [TAB],
    inTabs: [],
  };
  worker: Life | null = null;
  /** The events that a worker of it ever listened to. */
  readonly heard = new Set<string>();
  /** What a worker wrote to the log. */
  readonly logged: unknown[] = [];

  constructor() {
    vi.stubGlobal(
      'indexedDB',
      makeDatabase(() => this.worker),
    );
    vi.stubGlobal('navigator', {
      locks: { request: (...args: [string]) => this.worker?.locks.request(...args) },
    });
    vi.stubGlobal('self', { addEventListener: () => {} });
    vi.stubGlobal('chrome', { runtime: this.frameRuntime() });
    vi.stubGlobal('location', new URL(TAB.url));
    // Each draw is another one, and the same in each run.
    let drawn = 0;
    vi.spyOn(Math, 'random').mockImplementation(() => {
      drawn += 1;
      return drawn / 1_000;
    });
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-000000000000');
    vi.spyOn(console, 'warn').mockImplementation((line) => void this.logged.push(line));
  }

  /** A new worker in the place of a dead one: fresh modules, and what was stored. */
  async start(plan: Plan | null = null): Promise<Life> {
    this.worker?.kill();
    // What the dead one still had on its way comes to nothing before another one lives.
    await turns(6);
    vi.clearAllTimers();
    vi.resetModules();
    const life = new Life();
    vi.doMock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
    vi.doMock('@/utils/extension/browser', () => ({ browser: this.door(life) }));
    const { default: background } = await import('@/entrypoints/background');
    this.worker = life;
    life.arm(plan);
    background.main();
    return life;
  }

  async living(): Promise<Life> {
    return this.worker && !this.worker.isDead ? this.worker : this.start();
  }

  /** Nothing is on its way any more. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; ) {
      const life = this.worker;
      const steps = life?.steps;
      await turns(1);
      const isQuiet = !life || life.isDead || (life.steps === steps && life.inFlight === 0);
      quiet = isQuiet && life === this.worker ? quiet + 1 : 0;
    }
  }

  /** What a page of ours stores, and the worker hears of. */
  store(area: Area, changed: Stored): void {
    const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
    const stored = this.kept.stored[area];
    for (const [key, value] of Object.entries(changed)) {
      const oldValue = stored[key];
      // A copy, and undefined fields go, as in a browser.
      const newValue: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
      if (newValue === undefined) delete stored[key];
      else stored[key] = newValue;
      changes[key] = { oldValue, newValue };
    }
    this.worker?.hear('storage.onChanged', changes, area);
  }

  async hear(event: string, ...args: unknown[]): Promise<void> {
    (await this.living()).hear(event, ...args);
  }

  /** An alarm that fires is gone, unless it comes again. */
  async fire(name: string): Promise<void> {
    const alarm = this.kept.alarms[name];
    if (!alarm) throw new Error(`No alarm ${name} stands.`);
    if (!alarm.periodInMinutes) delete this.kept.alarms[name];
    else alarm.when = Date.now() + alarm.periodInMinutes * 60_000;
    await this.hear('alarms.onAlarm', { name });
  }

  /** The side of a frame: what `utils/extension/background-line.ts` finds there. */
  private frameRuntime() {
    const runtime = {
      id: RUNTIME_ID,
      lastError: undefined as unknown,
      sendMessage: (message: unknown, reply: (value: unknown) => void) =>
        void this.ask(structuredClone(message)).then(
          (value) => reply(value),
          (cause: unknown) => {
            runtime.lastError = cause;
            reply(undefined);
            runtime.lastError = undefined;
          },
        ),
      onMessage: { addListener: () => {} },
    };
    return runtime;
  }

  /** Rejects when the worker dies before it answered. */
  private async ask(message: unknown): Promise<unknown> {
    const life = await this.living();
    const from = this.isOwnPage ? { id: RUNTIME_ID, url: `${OWN}/options.html` } : inFrame;
    return new Promise((resolve, reject) => {
      const lost = () =>
        reject(new Error('The message port closed before a response was received.'));
      const spare = life.onDeath(lost);
      life.hear('runtime.onMessage', message, from, (value: unknown) => {
        if (life.isDead) return;
        spare();
        resolve(structuredClone(value));
      });
    });
  }

  private door(life: Life) {
    const { kept, heard } = this;
    const gate =
      <Args extends unknown[], T>(name: string, effect: (...args: Args) => T) =>
      (...args: Args) =>
        life.call(name, () => effect(...args));
    const event = (name: string) => ({
      addListener: (listener: Listener) => {
        heard.add(name);
        life.listen(name, listener);
      },
      removeListener: (listener: Listener) => life.listeners.get(name)?.delete(listener),
    });
    const area = (name: Area) => ({
      get: gate(`storage.${name}.get`, (keys: string | string[] | null) =>
        structuredClone(keys === null ? kept.stored[name] : pick(kept.stored[name], [keys].flat())),
      ),
      set: gate(`storage.${name}.set`, (items: Stored) => this.store(name, items)),
      remove: gate(`storage.${name}.remove`, (keys: string | string[]) =>
        this.store(name, Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
      ),
      clear: gate(`storage.${name}.clear`, () =>
        this.store(
          name,
          Object.fromEntries(Object.keys(kept.stored[name]).map((key) => [key, undefined])),
        ),
      ),
      setAccessLevel: gate(`storage.${name}.setAccessLevel`, () => undefined),
    });
    return {
      runtime: {
        id: RUNTIME_ID,
        getURL: (path: string) => `${OWN}${path}`,
        onMessage: event('runtime.onMessage'),
        onInstalled: event('runtime.onInstalled'),
        onStartup: event('runtime.onStartup'),
      },
      storage: {
        local: area('local'),
        session: area('session'),
        sync: area('sync'),
        onChanged: event('storage.onChanged'),
      },
      alarms: {
        onAlarm: event('alarms.onAlarm'),
        get: gate('alarms.get', (name: string) => kept.alarms[name] && { name }),
        create: gate('alarms.create', (name: string, alarm: Alarm) => {
          kept.alarms[name] = { ...alarm };
        }),
        clear: gate('alarms.clear', (name: string) => delete kept.alarms[name]),
      },
      action: {
        setBadgeText: gate('action.setBadgeText', ({ text }: { text: string }) => {
          kept.badge = text;
        }),
        setBadgeBackgroundColor: gate('action.setBadgeBackgroundColor', () => undefined),
        setBadgeTextColor: gate('action.setBadgeTextColor', () => undefined),
        setTitle: gate('action.setTitle', ({ title }: { title: string }) => {
          kept.title = title;
        }),
        openPopup: gate('action.openPopup', () => undefined),
      },
      permissions: {
        onAdded: event('permissions.onAdded'),
        onRemoved: event('permissions.onRemoved'),
        contains: gate('permissions.contains', ({ origins }: { origins?: string[] }) =>
          origins ? origins.every((one) => kept.granted.includes(one)) : kept.mayNotify,
        ),
      },
      scripting: {
        getRegisteredContentScripts: gate('scripting.getRegisteredContentScripts', (of: Ids) =>
          structuredClone(kept.scripts.filter(({ id }) => of.ids.includes(id))),
        ),
        registerContentScripts: gate('scripting.registerContentScripts', (scripts: Script[]) => {
          kept.scripts.push(...scripts.map(({ id, matches }) => ({ id, matches })));
        }),
        updateContentScripts: gate('scripting.updateContentScripts', (scripts: Script[]) => {
          for (const { id, matches } of scripts) {
            for (const one of kept.scripts) if (one.id === id) one.matches = matches;
          }
        }),
        unregisterContentScripts: gate('scripting.unregisterContentScripts', (of: Ids) => {
          kept.scripts = kept.scripts.filter(({ id }) => !of.ids.includes(id));
        }),
        executeScript: gate('scripting.executeScript', (script: Executed) => this.execute(script)),
      },
      tabs: {
        query: gate('tabs.query', ({ url }: { url?: string[] }) =>
          kept.tabs.filter((tab) =>
            url ? url.some((one) => tab.url.startsWith(one.slice(0, -1))) : true,
          ),
        ),
        create: gate('tabs.create', ({ url }: { url: string }) =>
          kept.tabs.push({ id: kept.tabs.length + 100, url }),
        ),
        sendMessage: gate('tabs.sendMessage', (id: number, { kind }: { kind: string }) => {
          kept.inTabs.push(`${id} told ${kind}`);
        }),
      },
      contextMenus: {
        onClicked: event('contextMenus.onClicked'),
        removeAll: gate('contextMenus.removeAll', () => {
          kept.menu = [];
        }),
        create: gate('contextMenus.create', ({ id, title }: MenuEntry) => {
          if (kept.menu.some((one) => one.id === id)) throw new Error(`There is ${id} already.`);
          kept.menu.push({ id, title });
        }),
        update: gate('contextMenus.update', (id: string, { title }: { title: string }) => {
          const entry = kept.menu.find((one) => one.id === id);
          if (!entry) throw new Error(`There is no ${id}.`);
          entry.title = title ?? entry.title;
        }),
      },
      commands: { onCommand: event('commands.onCommand') },
      notifications: {
        onClicked: event('notifications.onClicked'),
        onButtonClicked: event('notifications.onButtonClicked'),
        create: gate('notifications.create', (id: string, notice: object) => {
          kept.notices[id] = notice;
          kept.shown.push(id);
        }),
        clear: gate('notifications.clear', (id: string) => delete kept.notices[id]),
        getAll: gate('notifications.getAll', () =>
          Object.fromEntries(Object.keys(kept.notices).map((id) => [id, true])),
        ),
      },
    };
  }

  /**
   * A frame of the tab has a guard, a composer with the caret, and the teach script where it is
   * brought.
   */
  private execute({
    target: { tabId },
    files,
    args,
  }: Executed): { frameId: number; result: unknown }[] {
    const what = files?.join() ?? `asked ${JSON.stringify(args ?? [])}`;
    this.kept.inTabs.push(`${tabId} ${what}`);
    const none = { composerSeen: true, scope: null, reason: null, hasFocus: true };
    const status = { ...none, isHeldChat: false, keepsChats: true, chat: null };
    const isSearch = Array.isArray(args?.[0]);
    return [{ frameId: 0, result: isSearch ? -1 : args?.length === 2 ? true : status }];
  }
}

interface Executed {
  target: { tabId: number };
  files?: string[];
  args?: unknown[];
}

function pick(stored: Stored, keys: string[]): Stored {
  return Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]]));
}

/** Lets this many turns pass, in which whatever is ready goes on. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
