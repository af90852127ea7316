import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (...args: never[]) => void;

/** A browser whose events a test fires by name, with one store and one list of granted origins. */
const world = vi.hoisted(() => ({
  listeners: {} as Record<string, Listener>,
  stored: {} as Record<string, unknown>,
  granted: [] as string[],
  registered: [] as { id: string; matches: string[] }[],
  tabs: [] as { id: number; url: string }[],
  injected: [] as number[],
  told: [] as [number, unknown][],
  /** The browser takes this long to say what it allows. */
  asked: async () => {},
}));

vi.mock('@/utils/extension/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      world.listeners[name] = listener;
    },
    removeListener() {},
  });
  const browser = {
    runtime: { onInstalled: event('installed'), onStartup: event('startup') },
    permissions: {
      onAdded: event('added'),
      onRemoved: event('removed'),
      contains: async ({ origins }: { origins: string[] }) => {
        await world.asked();
        return origins.every((origin) => world.granted.includes(origin));
      },
    },
    storage: {
      onChanged: event('changed'),
      session: { get: async () => ({}), remove: async () => {} },
      local: {
        get: async () => ({ settings: world.stored.settings }),
        set: async ({ settings }: { settings: unknown }) => {
          const oldValue = world.stored.settings;
          world.stored.settings = settings;
          fire('changed', { settings: { oldValue, newValue: settings } }, 'local');
        },
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => world.registered,
      registerContentScripts: async (scripts: typeof world.registered) => {
        world.registered = scripts;
      },
      updateContentScripts: async (scripts: typeof world.registered) => {
        world.registered = scripts;
      },
      unregisterContentScripts: async () => {
        world.registered = [];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        world.injected.push(target.tabId);
      },
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) =>
        world.tabs.filter(
          (tab) => url?.some((one) => tab.url.startsWith(one.slice(0, -1))) ?? true,
        ),
      sendMessage: async (id: number, fact: unknown) => void world.told.push([id, fact]),
    },
  };
  return { browser };
});

function fire(name: string, ...args: unknown[]): void {
  world.listeners[name]?.(...(args as never[]));
}

const { keepSites } = await import('@/entrypoints/background/keep-sites');
const { changeSettings, replaceSettings } = await import('@/utils/settings/settings-store');

const discord = 'https://discord.com/*';
const slack = 'https://app.slack.com/*';
const choose = (pattern: string, on: boolean) =>
  changeSettings((before) => ({
    ...before,
    sites: [...before.sites.filter((site) => site.pattern !== pattern), { pattern, on }],
  }));
/** A guard that comes again to a frame does nothing. */
const tabsWithGuard = () => [...new Set(world.injected)];
const guarded = () => world.registered.flatMap(({ matches }) => matches);
const store = (sites: { pattern: string; on: boolean }[]) => {
  world.stored.settings = { version: 1, sites };
};

beforeEach(async () => {
  Object.assign(world, {
    stored: {},
    granted: [],
    registered: [],
    tabs: [
      { id: 1, url: 'https://discord.com/app' },
      { id: 2, url: 'https://app.slack.com/client' },
    ],
    injected: [],
    told: [],
    asked: async () => {},
  });
  keepSites();
  // What it does at once is over before a test changes the world.
  await new Promise((resolve) => setTimeout(resolve));
  await navigator.locks.request('breather-register', () => {});
});

it('listens from the first turn on', () => {
  const names = ['added', 'changed', 'installed', 'removed', 'startup'];
  expect(Object.keys(world.listeners).sort()).toEqual(names);
});

it('notes a permission, registers the guard and brings it into the open tab', async () => {
  world.granted = [discord];
  fire('added', { origins: [discord] });
  await vi.waitFor(() => expect(world.injected).toContain(1));
  expect(world.stored.settings).toMatchObject({ sites: [{ pattern: discord, on: true }] });
  expect(guarded()).toEqual([discord]);
  expect(world.injected).not.toContain(2);
});

it('takes a grant for all sites at once for no choice', async () => {
  world.granted = ['*://*/*', discord];
  fire('added', { origins: ['*://*/*'] });
  fire('added', { permissions: ['notifications'] });
  fire('added', { origins: [discord] });
  await vi.waitFor(() => expect(guarded()).toEqual([discord]));
  expect(world.stored.settings).toMatchObject({ sites: [{ pattern: discord, on: true }] });
});

it.each(['installed', 'startup'])('when %s: guards what is wanted and allowed', async (moment) => {
  store([
    { pattern: discord, on: true },
    { pattern: slack, on: false },
    { pattern: 'http://localhost/*', on: true },
  ]);
  world.granted = [discord, slack];
  fire(moment, {});
  await vi.waitFor(() => expect(tabsWithGuard()).toEqual([1]));
  expect(guarded()).toEqual([discord]);
});

it('lets go of a site whose permission was taken back, and keeps the wish', async () => {
  store([{ pattern: discord, on: true }]);
  world.granted = [discord];
  fire('installed', {});
  await vi.waitFor(() => expect(guarded()).toEqual([discord]));
  world.granted = [];
  fire('removed', { origins: [discord] });
  await vi.waitFor(() => expect(guarded()).toEqual([]));
  await vi.waitFor(() => expect(new Set(world.told.map(([id]) => id))).toEqual(new Set([1, 2])));
  const fact = world.told[0]?.[1] as { kind: string; origins: string };
  expect(fact.kind).toBe('siteTurnedOff');
  expect(new RegExp(fact.origins).test('https://discord.com')).toBe(true);
  expect(new RegExp(fact.origins).test('https://app.slack.com')).toBe(false);
  expect(world.stored.settings).toMatchObject({ sites: [{ pattern: discord, on: true }] });
});

it('follows the switches', async () => {
  world.granted = [discord, slack];
  await choose(discord, true);
  await vi.waitFor(() => expect(tabsWithGuard()).toEqual([1]));
  await choose(slack, true);
  await vi.waitFor(() => expect(guarded()).toEqual([slack, discord]));
  await choose(discord, false);
  await vi.waitFor(() => expect(guarded()).toEqual([slack]));
  await vi.waitFor(() => expect(new Set(world.told.map(([id]) => id))).toEqual(new Set([1, 2])));
  expect(tabsWithGuard()).toEqual([1, 2]);
});

it('touches nothing while the settings can not be read', async () => {
  world.registered = [{ id: 'guard', matches: [discord] }];
  world.stored.settings = { version: 99 };
  world.granted = [slack];
  fire('startup');
  fire('removed', { origins: [slack] });
  await vi.waitFor(() => expect(world.told).toHaveLength(2));
  expect(guarded()).toEqual([discord]);
  expect(world.injected).toEqual([]);
});

it('begins anew with fresh settings after some that could not be read', async () => {
  world.registered = [{ id: 'guard', matches: [discord] }];
  world.stored.settings = { version: 99 };
  world.granted = [discord];
  await replaceSettings();
  await vi.waitFor(() => expect(guarded()).toEqual([]));
});

it('guards no site that was turned off while the browser was asked', async () => {
  world.granted = [discord, slack];
  store([
    { pattern: discord, on: true },
    { pattern: slack, on: true },
  ]);
  const slow = { answer: () => {}, isAsked: () => {} };
  const asked = new Promise<void>((done) => {
    slow.isAsked = done;
  });
  world.asked = () => {
    world.asked = async () => {};
    slow.isAsked();
    return new Promise((done) => {
      slow.answer = done;
    });
  };
  fire('startup');
  await asked;
  await choose(slack, false);
  await vi.waitFor(() => expect(world.told).toHaveLength(2));
  slow.answer();
  // Whatever is under way is done by then.
  await new Promise((done) => setTimeout(done, 20));
  await navigator.locks.request('breather-register', () => {});
  expect(guarded()).toEqual([discord]);
});
