/**
 * What the background shows on the toolbar and in the menu of a text field, when things change in
 * quick succession.
 */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/settings/settings';

const world = vi.hoisted(() => ({
  badge: '',
  title: '',
  panelTitle: '',
  menu: [] as { id: string; title: string }[],
  doubles: 0,
}));

/** Of two answers of the browser that are under way at once, the one asked for first comes last. */
const slowly = vi.hoisted(() => {
  let wait = 0;
  let underWay = 0;
  return {
    reset: () => {
      wait = 300;
    },
    isUnderWay: () => underWay > 0,
    answer: async () => {
      wait = Math.max(0, wait - 150);
      underWay += 1;
      await new Promise<void>((done) => setTimeout(done, wait));
      underWay -= 1;
    },
  };
});

vi.mock('@/utils/extension/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const event = { addListener: () => {} };
  const action = {
    setBadgeText: async ({ text }: { text: string }) => {
      await slowly.answer();
      world.badge = text;
    },
    setBadgeBackgroundColor: async () => {},
    setTitle: async ({ title }: { title: string }) => {
      await slowly.answer();
      world.title = title;
    },
  };
  const sidebarAction = {
    setTitle: async ({ title }: { title: string }) => {
      world.panelTitle = title;
    },
  };
  const contextMenus = {
    onClicked: event,
    removeAll: async () => {
      world.menu = [];
      await slowly.answer();
    },
    create: (entry: { id: string; title: string }) => {
      if (world.menu.some(({ id }) => id === entry.id)) world.doubles += 1;
      world.menu.push(entry);
    },
  };
  const commands = { onCommand: event };
  const own = { action, sidebarAction, contextMenus, commands };
  return { browser: Object.assign(Object.create(fake), own) };
});
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { showBadge } = await import('@/entrypoints/background/show-badge');
const { offerMarking } = await import('@/entrypoints/background/offer-marking');
const { keepDiscreet } = await import('@/entrypoints/background/keep-discreet');
const { changeSession } = await import('@/utils/settings/session-store');
const { changeSettings } = await import('@/utils/settings/settings-store');

const titleOfMenu = () => world.menu.find(({ id }) => id === 'breather')?.title;

beforeEach(() => {
  fakeBrowser.reset();
  slowly.reset();
  Object.assign(world, { badge: '', title: '', panelTitle: '', menu: [], doubles: 0 });
});

const setDiscreet = (discreet: boolean) => changeSettings((before) => ({ ...before, discreet }));
const turn = () => new Promise((done) => setTimeout(done, 1));

/** Until nothing was under way for many turns: whatever was begun is done by then. */
async function rest(): Promise<void> {
  for (let quiet = 0; quiet < 30; quiet += 1) {
    await turn();
    if (slowly.isUnderWay()) quiet = 0;
  }
}

it('the badge is that of the last change', async () => {
  const startedAt = Date.now();
  const pause = { startedAt, endsAt: startedAt + 600_000 };
  await changeSession((session) => ({ ...session, pause }));
  const first = showBadge();
  // Its reading is done, and its figures are on their way.
  while (!slowly.isUnderWay()) await turn();
  await changeSession((session) => ({ ...session, pause: null }));
  await Promise.all([first, showBadge()]);
  expect(world.badge).toBe('');
});

it('the menu has each entry once, with the last title', async () => {
  offerMarking();
  await Promise.all([
    fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' }),
    fakeBrowser.runtime.onStartup.trigger(),
  ]);
  await setDiscreet(true);
  await setDiscreet(false);
  await rest();
  expect(world.doubles).toBe(0);
  const ids = ['panel', 'breather', 'message', 'hour', 'morning', 'chat'];
  expect(world.menu.map(({ id }) => id)).toEqual(ids);
  expect(titleOfMenu()).toBe('menu.title');
});

it('the title is that of the last change', async () => {
  keepDiscreet();
  await setDiscreet(true);
  await rest();
  expect(world.title).toBe('discreet.toolbarTitle');
  expect(world.panelTitle).toBe('discreet.toolbarTitle');
});

it('while nobody can read whether it is discreet, everything is', async () => {
  offerMarking();
  keepDiscreet();
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, version: 99 } });
  await rest();
  expect(world.title).toBe('discreet.toolbarTitle');
  expect(world.panelTitle).toBe('discreet.toolbarTitle');
  expect(titleOfMenu()).toBe('discreet.toolbarTitle');
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
  await rest();
  expect(world.title).toBe('extensionName');
  expect(world.panelTitle).toBe('extensionName');
  expect(titleOfMenu()).toBe('menu.title');
});
