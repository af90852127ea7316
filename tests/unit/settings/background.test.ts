/**
 * What the background keeps of a frame's site: its health by days, what was taught, and what use
 * has shown.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { ShownParts } from '@/utils/settings/taught-site';

type Listener = (changes: Record<string, object>, area: string) => void;

const world = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  writes: 0,
  isFull: false,
  changed: [] as Listener[],
}));

vi.mock('@/utils/extension/browser', () => {
  const local = {
    get: async (key: string) => ({ [key]: world.local[key] }),
    set: async (items: Record<string, unknown>) => {
      if (world.isFull) throw new Error('quota');
      world.writes += 1;
      for (const [key, newValue] of Object.entries(items)) {
        const oldValue = world.local[key];
        world.local[key] = newValue;
        for (const heard of world.changed) heard({ [key]: { newValue, oldValue } }, 'local');
      }
    },
  };
  const onChanged = { addListener: (heard: Listener) => world.changed.push(heard) };
  const session = {
    get: async () => ({ ...world.session }),
    set: async (items: object) => void Object.assign(world.session, items),
  };
  return { browser: { storage: { local, session, onChanged } } };
});

vi.mock('@/utils/sites/dialect', () => ({ dialect: { ports: true } }));

const { keepHealth, noteHealth } = await import('@/entrypoints/background/note-health');
const { keepTaught, restoreTaught, withTaught } = await import(
  '@/entrypoints/background/keep-taught'
);
const { keepLearnt } = await import('@/entrypoints/background/keep-learnt');
const { addressOf } = await import('@/entrypoints/background/sender');
const { changeSettings } = await import('@/utils/settings/settings-store');
const { dayOf } = await import('@/utils/time/iso-week');

const pattern = 'https://chat.example/*';
const at = (url: string, tab: string) => addressOf({ url, tab: { url: tab } } as never);
const inFrame = at('https://chat.example/c/1', 'https://chat.example/');
const blank = at('about:blank', 'https://chat.example/');
const elsewhere = at('https://other.example/', 'https://other.example/');
const nowhere = at('file:///x', 'file:///x');
const shown = { composer: '.say-box', sendButton: '.go', sendKey: 'enter' as const };
const today = dayOf(Date.now());

beforeEach(() => {
  world.local = { settings: { version: 1, sites: [{ pattern, on: true }] } };
  world.session = {};
  world.writes = 0;
  world.isFull = false;
  world.changed = [];
});

describe('health', () => {
  it('is noted of a site that is on, also for a frame without an address, and of no other', async () => {
    await noteHealth(inFrame, ['composer']);
    await noteHealth(blank, ['held']);
    await noteHealth(elsewhere, ['held']);
    expect(world.local.health).toEqual([
      { pattern, composer: today, send: null, held: today, letGo: null, missed: null },
    ]);
  });

  it('is written once a day', async () => {
    await noteHealth(inFrame, ['held']);
    await noteHealth(inFrame, ['held']);
    expect(world.writes).toBe(1);
  });

  it('holds a day and nothing finer', async () => {
    await noteHealth(inFrame, ['composer', 'send', 'held', 'letGo', 'missed']);
    expect(JSON.stringify(world.local.health)).not.toMatch(/\d{2}:\d{2}|\d{9}|\/c\/1/);
  });

  it('goes when the site is turned off', async () => {
    keepHealth();
    await noteHealth(inFrame, ['held']);
    await changeSettings((settings) => ({ ...settings, sites: [{ pattern, on: false }] }));
    await vi.waitFor(() => expect(world.local.health).toEqual([]));
  });

  it('notes nothing while the settings can not be read', async () => {
    world.local.settings = 'broken';
    await noteHealth(inFrame, ['held']);
    expect(world.local.health).toBeUndefined();
  });
});

describe('what is taught', () => {
  let times = 0;
  const keepHere = (address: string | null, parts: ShownParts) => {
    times += 1;
    return keepTaught(address, parts, `time ${times}`);
  };
  const keep = () => keepHere(inFrame, shown);
  const parts = { composers: ['.say-box'], sendButtons: ['.go'], sendKey: 'enter' };

  it('is kept for the host of the frame, tells what was there, and is put back', async () => {
    expect(await keep()).toEqual({ before: null });
    expect(world.local.settings).toMatchObject({ taught: [{ pattern, ...parts }] });
    const again = await keepHere(blank, { ...shown, composer: '.thread' });
    expect(again).toEqual({ before: parts });
    await restoreTaught(inFrame, again.before);
    expect(world.local.settings).toMatchObject({ taught: [{ pattern, ...parts }] });
    await restoreTaught(inFrame, null);
    expect(world.local.settings).toMatchObject({ taught: [] });
  });

  it('is put back with the key of each box', async () => {
    await keep();
    const comment = { composer: '.comment', sendButton: null, sendKey: 'mod-enter' as const };
    const again = await keepHere(inFrame, comment);
    expect(again.before).toMatchObject({ sendKey: 'enter' });
    const { before } = await keepHere(inFrame, comment);
    expect(before).toMatchObject({ sendKey: 'enter', newlineComposers: ['.comment'] });
    await restoreTaught(inFrame, null);
    await restoreTaught(inFrame, before);
    expect(await withTaught(inFrame, null)).toMatchObject({ enterIsNewlineWhen: ['.comment'] });
  });

  it('reaches the frames of that host alone', async () => {
    await keep();
    expect(await withTaught(inFrame, null)).toMatchObject(parts);
    expect(await withTaught(blank, null)).toMatchObject(parts);
    expect(await withTaught(elsewhere, null)).toBeNull();
  });

  it('is not there where the storage is full, or no site is', async () => {
    await expect(restoreTaught(nowhere, null)).rejects.toThrow();
    world.isFull = true;
    await expect(keep()).rejects.toThrow();
    expect(world.local.settings).not.toHaveProperty('taught');
  });
});

describe('what use has shown', () => {
  const sites = () => (world.local.settings as { sites: unknown }).sites;

  it('is kept with the site of the frame, also for a frame without an address', async () => {
    await keepLearnt(inFrame, '.go', true);
    await keepLearnt(blank, '.emoji', false);
    expect(sites()).toEqual([
      { pattern, on: true, learntSends: ['.go'], learntOthers: ['.emoji'] },
    ]);
  });

  it('is kept of no site that is off, and of none that was never on', async () => {
    await keepLearnt(elsewhere, '.go', true);
    world.local.settings = { version: 1, sites: [{ pattern, on: false }] };
    await keepLearnt(inFrame, '.go', true);
    await keepLearnt(nowhere, '.go', true);
    expect(JSON.stringify(world.local)).not.toContain('.go');
  });
});
