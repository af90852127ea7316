import { beforeEach, expect, it, vi } from 'vitest';
import type { MarkScope } from '@/utils/engine/heat';
import type { FrameStatus } from '@/utils/extension/background-to-frame';

interface Frame {
  frameId: number;
  /** Null: no guard there yet. */
  status: FrameStatus | null;
}

interface Injection {
  target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

/**
 * A browser with one tab. Functions to inject run here, with the bridge of their frame as the
 * global one.
 */
const world = vi.hoisted(() => ({
  url: '' as string | undefined,
  frames: [] as Frame[],
  granted: [] as string[],
  asked: [] as string[][],
  answer: true,
  settings: {} as unknown,
  isClosed: false,
}));

vi.mock('@/utils/extension/browser', () => {
  const bridgeOf = (frame: Frame) => {
    const engine = {
      status: () => frame.status,
      async toggleMarkHere(scope: MarkScope | 'toggle') {
        if (!frame.status?.composerSeen) return null;
        const next = scope === 'toggle' ? 'message' : scope;
        frame.status = { ...frame.status, scope: frame.status.scope === next ? null : next };
        return frame.status;
      },
    };
    return frame.status && { isAlive: () => true, ready: async () => engine };
  };
  async function executeScript({ target, files, func, args = [] }: Injection) {
    if (world.isClosed) throw new Error('Cannot access contents of the page');
    const frames = world.frames.filter(
      ({ frameId }) => target.frameIds?.includes(frameId) ?? target.allFrames,
    );
    return Promise.all(
      frames.map(async (frame) => {
        if (files)
          frame.status ??= {
            composerSeen: true,
            scope: null,
            reason: null,
            isHeldChat: false,
            keepsChats: false,
            chat: null,
            hasFocus: false,
          };
        Object.assign(globalThis, { breather: bridgeOf(frame) ?? undefined });
        return { frameId: frame.frameId, result: await func?.(...args) };
      }),
    );
  }
  const browser = {
    tabs: { query: async () => [{ id: 7, url: world.url }] },
    scripting: { executeScript },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => world.granted.includes(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        world.asked.push(origins);
        return world.answer;
      },
    },
    storage: {
      session: { set: async () => {}, remove: async () => {} },
      local: {
        get: async () => ({ settings: world.settings }),
        set: async (items: { settings: unknown }) => {
          world.settings = items.settings;
        },
      },
    },
  };
  return { browser };
});

vi.mock('@/utils/sites/dialect', () => ({ dialect: { ports: true } }));

const { readSiteLine, toggleMark, turnOnHere } = await import('@/utils/sites/site-line');

const writing = (scope: MarkScope | null = null): FrameStatus => ({
  composerSeen: true,
  scope,
  reason: null,
  isHeldChat: false,
  keepsChats: true,
  chat: 'origin.talk',
  hasFocus: true,
});
const nothing: FrameStatus = {
  composerSeen: false,
  scope: null,
  reason: null,
  isHeldChat: false,
  keepsChats: false,
  chat: null,
  hasFocus: false,
};
const discord = 'https://discord.com/*';
const choose = (pattern: string, on = true) => {
  world.settings = { version: 1, sites: [{ pattern, on }] };
};

beforeEach(() => {
  Object.assign(world, {
    url: 'https://discord.com/channels/1',
    frames: [{ frameId: 0, status: null }],
    granted: [],
    asked: [],
    answer: true,
    settings: undefined,
    isClosed: false,
  });
});

it.each([
  'chrome://settings/',
  'about:blank',
  'chrome-extension://abc/options.html',
  'file:///home/me/chat.html',
  'https://chromewebstore.google.com/detail/x',
  'https://addons.mozilla.org/firefox/',
])('cannot run at %s', async (url) => {
  world.url = url;
  const line = await readSiteLine();
  expect(line).toMatchObject({ state: 'cannot-run', tabId: null, pattern: null });
  expect(await turnOnHere(line)).toBe(false);
  expect(world.asked).toEqual([]);
});

it('sees nothing of a page whose address the browser does not tell', async () => {
  world.url = undefined;
  const line = await readSiteLine();
  expect(line).toMatchObject({ state: 'unseen', siteName: '', tabId: null, pattern: null });
  expect(await turnOnHere(line)).toBe(false);
  expect(world.asked).toEqual([]);
});

it('is off on a site that nobody turned on, also when the browser would allow it', async () => {
  world.granted = [discord];
  expect(await readSiteLine()).toEqual({
    state: 'off',
    siteName: 'Discord',
    tabId: 7,
    pattern: discord,
    scope: null,
    reason: null,
    isHeldChat: false,
    keepsChats: false,
    wanted: [],
    isTaught: false,
  });
  choose(discord, false);
  expect((await readSiteLine()).state).toBe('off');
});

it('is on where a composer is in sight', async () => {
  choose(discord);
  world.granted = [discord];
  world.frames = [
    { frameId: 0, status: nothing },
    { frameId: 3, status: writing() },
  ];
  expect((await readSiteLine()).state).toBe('on');
});

it('brings the guard into a tab that was open before', async () => {
  choose(discord);
  world.granted = [discord];
  expect((await readSiteLine()).state).toBe('on');
  expect(world.frames[0]?.status).not.toBeNull();
});

it('says when it is on and sees nothing to write in', async () => {
  choose(discord);
  world.granted = [discord];
  world.frames = [{ frameId: 0, status: nothing }];
  expect((await readSiteLine()).state).toBe('no-composer');
  world.isClosed = true;
  expect((await readSiteLine()).state).toBe('no-composer');
});

it('says when the browser took the permission back, and asks for it again', async () => {
  choose(discord);
  const line = await readSiteLine();
  expect(line).toMatchObject({ state: 'revoked', pattern: discord });
  expect(await turnOnHere(line)).toBe(true);
  expect(world.asked).toEqual([[discord]]);
});

it('tells the mark of the frame in which the person writes', async () => {
  choose(discord);
  world.granted = [discord];
  world.frames = [
    { frameId: 0, status: { ...writing('morning'), hasFocus: false } },
    { frameId: 2, status: writing('hour') },
  ];
  expect(await readSiteLine()).toMatchObject({ state: 'marked', scope: 'hour' });
});

it('names an unknown site by its host and asks for no more than it', async () => {
  world.url = 'http://localhost:8080/room/1';
  const line = await readSiteLine();
  expect(line).toMatchObject({ siteName: 'localhost:8080', pattern: 'http://localhost:8080/*' });
});

it('notes the wish after a yes, and nothing after a no', async () => {
  const line = await readSiteLine();
  world.answer = false;
  expect(await turnOnHere(line)).toBe(false);
  expect(world.settings).toBeUndefined();
  world.answer = true;
  expect(await turnOnHere(line)).toBe(true);
  expect(world.settings).toMatchObject({ sites: [{ pattern: discord, on: true }] });
});

it('marks where the site is off, and takes the mark back', async () => {
  const off = await readSiteLine();
  const marked = await toggleMark(off, 'hour');
  expect(marked).toMatchObject({ state: 'marked', scope: 'hour' });
  expect(await readSiteLine()).toEqual(marked);
  expect(await toggleMark(marked, 'hour')).toMatchObject({ state: 'off', scope: null });
});

it('tells why a draft would be held that has no mark', async () => {
  world.frames = [{ frameId: 0, status: { ...writing(), reason: 'later' } }];
  choose(discord);
  world.granted = [discord];
  expect(await readSiteLine()).toMatchObject({ state: 'on', scope: null, reason: 'later' });
});

it('marks in one frame only', async () => {
  world.frames = [
    { frameId: 0, status: { ...writing(), hasFocus: false } },
    { frameId: 2, status: writing() },
    { frameId: 3, status: nothing },
  ];
  await toggleMark(await readSiteLine(), 'message');
  expect(world.frames.map(({ status }) => status?.scope)).toEqual([null, 'message', null]);
});

it('says so when there is nothing to mark', async () => {
  world.frames = [{ frameId: 0, status: nothing }];
  expect((await toggleMark(await readSiteLine(), 'message')).state).toBe('no-composer');
});
