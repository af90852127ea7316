/** Every store reads what was released, and behaves the same when it can not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeHeldMessages } from '@/utils/record/held-messages-store';
import { changeTold } from '@/utils/reminders/told-store';
import { changeChats } from '@/utils/settings/chats-store';
import { changeHealth } from '@/utils/settings/health-store';
import { changeSession } from '@/utils/settings/session-store';
import { changeSettings } from '@/utils/settings/settings-store';
import { changeShowing } from '@/utils/settings/showing-store';
import { changeSync } from '@/utils/settings/sync/sync-store';
import { changeWent } from '@/utils/settings/went-store';
import { examples, readAs } from './examples';

vi.mock('@/utils/extension/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { browser: fake };
});

const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Look = (value: unknown) => void;

/** Gives what is read to `look`, and then changes something of it. */
const stores = {
  settings: {
    area: 'local',
    change: (look: Look) =>
      changeSettings((settings) => {
        look(settings);
        return { ...settings, discreet: !settings.discreet };
      }),
  },
  session: {
    area: 'session',
    change: (look: Look) =>
      changeSession((session) => {
        look(session);
        return { ...session, rests: [] };
      }),
  },
  health: {
    area: 'local',
    change: (look: Look) =>
      changeHealth((list) => {
        look(list);
        return [];
      }),
  },
  told: {
    area: 'local',
    change: (look: Look) =>
      changeTold((told) => {
        look(told);
        return { told: { ...told, pause: 7 } };
      }),
  },
  sync: {
    area: 'local',
    change: (look: Look) =>
      changeSync((state) => {
        look(state);
        return { ...state, leftOut: 7 };
      }),
  },
  chats: {
    area: 'local',
    change: (look: Look) =>
      changeChats((chats) => {
        look(chats);
        return { ...chats, rests: [] };
      }),
  },
  showing: {
    area: 'session',
    change: (look: Look) =>
      changeShowing((showing) => {
        look(showing);
        return Promise.resolve({ askedAs: 'two', before: null });
      }),
  },
  held: {
    area: 'session',
    change: (look: Look) =>
      changeHeldMessages((held) => {
        look(held);
        return [];
      }),
  },
  went: {
    area: 'session',
    change: (look: Look) =>
      changeWent((went) => {
        look(went);
        return { at: 7, pattern: null, key: null };
      }),
  },
} as const;

const names = Object.keys(stores) as (keyof typeof stores)[];

describe.each(names)('%s', (name) => {
  const { area, change } = stores[name];
  const storage = fakeBrowser.storage[area];
  const stored = async () => (await storage.get(name))[name];

  it.each(examples[name].map((example) => [example]))(
    'reads what was released: %j',
    async (one) => {
      await storage.set({ [name]: structuredClone(one) });
      const seen = vi.fn();
      await change(seen);
      expect(seen).toHaveBeenCalledTimes(1);
      expect(seen.mock.calls[0]?.[0]).toMatchObject(readAs.get(one) ?? one);
    },
  );

  it('is not written over when a newer Breather wrote it', async () => {
    const newer = { version: 99 };
    await storage.set({ [name]: newer });
    await expect(change(() => {})).rejects.toThrow('newer');
    expect(await stored()).toEqual(newer);
  });

  it('is not written when it could not be read', async () => {
    const [example] = examples[name];
    await storage.set({ [name]: structuredClone(example) });
    const write = vi.spyOn(storage, 'set');
    vi.spyOn(storage, 'get').mockRejectedValueOnce(new Error('refused'));
    await expect(change(() => {})).rejects.toThrow('refused');
    expect(write).not.toHaveBeenCalled();
    expect(await stored()).toEqual(example);
  });
});
