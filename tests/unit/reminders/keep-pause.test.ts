import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Listener = (...args: never[]) => void;

const world = vi.hoisted(() => ({
  listeners: {} as Record<string, Listener>,
  session: undefined as unknown,
  /** The storage of the session can not be read. */
  refuses: false,
  badge: '',
  alarms: {} as Record<string, object>,
  local: {} as Record<string, unknown>,
}));

vi.mock('@/utils/extension/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      world.listeners[name] = listener;
    },
  });
  const browser = {
    runtime: {
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
    storage: {
      onChanged: event('changed'),
      session: {
        get: async () => {
          if (world.refuses) throw new Error('refused');
          return { session: world.session };
        },
        set: async ({ session }: { session: unknown }) => {
          world.session = session;
        },
      },
      local: { get: async () => world.local },
    },
  };
  return { browser };
});

const { keepPause } = await import('@/entrypoints/background/keep-pause');
const { defaultSettings } = await import('@/utils/settings/settings');
const { HOUR_MS, MINUTE_MS } = await import('@/utils/time/durations');

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
  Object.assign(world, { session: undefined, refuses: false, badge: '', alarms: {}, local: {} });
  keepPause();
});
afterEach(() => vi.useRealTimers());

it('shows the minutes and sets the alarm when a pause begins', async () => {
  setPause(pause);
  await vi.waitFor(() => expect(world.badge).toBe('10'));
  await vi.waitFor(() =>
    expect(world.alarms).toEqual({
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
  keepPause();
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(1));
  expect(world.badge).toBe('10');
});

it('lets a pause last its whole length and no longer, where the clock was put back', async () => {
  world.session = { pause };
  const now = START - 3 * HOUR_MS;
  vi.setSystemTime(now);
  fire('alarm', { name: 'pause-minute' });
  await vi.waitFor(() =>
    expect(world.session).toMatchObject({
      pause: { startedAt: now, endsAt: now + 10 * MINUTE_MS },
    }),
  );
  vi.setSystemTime(now + 8 * MINUTE_MS);
  fire('alarm', { name: 'pause-minute' });
  await vi.waitFor(() => expect(world.badge).toBe('2'));
});

it('clears the badge and the alarm at the end', async () => {
  setPause(pause);
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(1));
  vi.setSystemTime(pause.endsAt);
  fire('alarm', { name: 'pause-minute' });
  await vi.waitFor(() => expect(world.alarms).toEqual({}));
  expect(world.badge).toBe('');
});

it('shows the dot of a reminder when no pause runs, and the minutes while one does', async () => {
  world.local = { told: { version: 2, dots: ['checkIn'] } };
  keepPause();
  await vi.waitFor(() => expect(world.badge).toBe('•'));
  setPause(pause);
  await vi.waitFor(() => expect(world.badge).toBe('10'));
});

it('shows no figures in discreet mode', async () => {
  world.local = { settings: { ...defaultSettings, discreet: true } };
  setPause(pause);
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(1));
  expect(world.badge).toBe('');
});

it('stops at once when the person ends the pause', async () => {
  setPause(pause);
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(1));
  setPause(null);
  await vi.waitFor(() => expect(world.alarms).toEqual({}));
  expect(world.badge).toBe('');
});

it('goes on counting when the storage refused in between', async () => {
  setPause(pause);
  await vi.waitFor(() => expect(Object.keys(world.alarms)).toHaveLength(1));
  world.refuses = true;
  vi.setSystemTime(START + MINUTE_MS);
  fire('alarm', { name: 'pause-minute' });
  // Whatever the alarm began is done by then.
  await new Promise((done) => setTimeout(done));
  await navigator.locks.request('breather-pause-minute', () => {});
  expect(Object.keys(world.alarms)).toHaveLength(1);
  expect(world.badge).toBe('10');
});
