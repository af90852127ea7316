import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Listener = (...args: never[]) => void;

const world = vi.hoisted(() => ({
  listeners: {} as Record<string, Listener>,
  session: undefined as unknown,
  badge: '',
  alarms: {} as Record<string, object>,
  mayNotify: false,
  notices: [] as string[],
}));

vi.mock('@/utils/platform/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      world.listeners[name] = listener;
    },
  });
  const browser = {
    runtime: {
      onInstalled: event('installed'),
      onStartup: event('startup'),
      getURL: (path: string) => path,
    },
    alarms: {
      onAlarm: event('alarm'),
      create: (name: string, when: object) => {
        world.alarms[name] = when;
      },
      clear: async (name: string) => delete world.alarms[name],
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        world.badge = text;
      },
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
    notifications: {
      onClicked: event('clicked'),
      create: async (id: string) => void world.notices.push(id),
    },
    permissions: { contains: async () => world.mayNotify },
    storage: {
      onChanged: event('changed'),
      session: { get: async () => ({ session: world.session }) },
    },
  };
  return { browser };
});
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { keepPause } = await import('@/entrypoints/background/keep-pause');
const { MINUTE_MS } = await import('@/utils/time/durations');

const START = 1_000_000_000_000;
const pause = { startedAt: START, endsAt: START + 10 * MINUTE_MS };

function fire(name: string, ...args: unknown[]): void {
  world.listeners[name]?.(...(args as never[]));
}

/** Stores the pause as a page of ours does. */
function setPause(next: typeof pause | null): void {
  const oldValue = world.session;
  world.session = { pause: next };
  fire('changed', { session: { oldValue, newValue: world.session } }, 'session');
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  Object.assign(world, { session: undefined, badge: '', alarms: {}, mayNotify: true, notices: [] });
  keepPause();
});
afterEach(() => vi.useRealTimers());

it('shows the minutes and sets the alarms when a pause begins', async () => {
  setPause(pause);
  await vi.waitFor(() => expect(world.badge).toBe('10'));
  await vi.waitFor(() =>
    expect(world.alarms).toEqual({
      'pause-end': { when: pause.endsAt },
      'pause-minute': { when: START + MINUTE_MS, periodInMinutes: 1 },
    }),
  );
});

it('counts down with the alarm of the minute', async () => {
  world.session = { pause };
  vi.setSystemTime(START + 3 * MINUTE_MS);
  fire('alarm', { name: 'pause-minute' });
  await vi.waitFor(() => expect(world.badge).toBe('7'));
});

it('takes everything up again after the browser was closed', async () => {
  world.session = { pause };
  fire('startup');
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(2));
  expect(world.badge).toBe('10');
});

it('tells of the end once, and clears the badge and the alarms', async () => {
  setPause(pause);
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(2));
  vi.setSystemTime(pause.endsAt);
  fire('alarm', { name: 'pause-end' });
  await vi.waitFor(() => expect(world.notices).toEqual(['pause-over']));
  await vi.waitFor(() => expect(world.alarms).toEqual({}));
  expect(world.badge).toBe('');
  fire('alarm', { name: 'pause-minute' });
  fire('startup');
  await vi.waitFor(() => expect(world.notices).toHaveLength(1));
});

it.each([
  ['the person does not want it', pause.endsAt, false],
  ['it is long past', pause.endsAt + 60 * MINUTE_MS, true],
])('tells nothing when %s', async (_why, now, mayNotify) => {
  setPause(pause);
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(2));
  world.mayNotify = mayNotify;
  vi.setSystemTime(now);
  fire('alarm', { name: 'pause-end' });
  await vi.waitFor(() => expect(world.alarms).toEqual({}));
  expect(world.notices).toEqual([]);
});

it('stops at once when the person ends the pause', async () => {
  setPause(pause);
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(2));
  setPause(null);
  await vi.waitFor(() => expect(world.alarms).toEqual({}));
  expect(world.badge).toBe('');
});
