/** The ways to the panel beside the page that need no popup, as each browser has them. */
import { beforeEach, expect, test, vi } from 'vitest';
import { offerPanel } from '@/entrypoints/background/offer-panel';
import { hasPanel } from '@/utils/extension/side-panel';

type Heard = (what: never, tab?: { windowId: number }) => void;

const { heard, browser } = vi.hoisted(() => {
  const heard: { command: Heard[]; menu: Heard[] } = { command: [], menu: [] };
  const browser: Record<string, unknown> = {
    commands: { onCommand: { addListener: (on: Heard) => heard.command.push(on) } },
    contextMenus: { onClicked: { addListener: (on: Heard) => heard.menu.push(on) } },
  };
  return { heard, browser };
});
vi.mock('@/utils/extension/browser', () => ({ browser }));

beforeEach(() => {
  heard.command.length = 0;
  heard.menu.length = 0;
  delete browser.sidePanel;
  delete browser.sidebarAction;
});

const command = (name: string) => heard.command[0]?.(name as never, { windowId: 5 });
const choose = (menuItemId: string) => heard.menu[0]?.({ menuItemId } as never, { windowId: 5 });

test('Chromium opens it in the window of the act, in the act itself', () => {
  const open = vi.fn(async () => undefined);
  browser.sidePanel = { open };
  offerPanel();
  command('mark-draft');
  choose('chat');
  expect(open).not.toHaveBeenCalled();
  command('open-panel');
  expect(open).toHaveBeenLastCalledWith({ windowId: 5 });
  choose('panel');
  expect(open).toHaveBeenCalledTimes(2);
});

test('Firefox opens it by the entry of the menu', () => {
  const open = vi.fn(async () => undefined);
  browser.sidebarAction = { open };
  offerPanel();
  choose('panel');
  expect(open).toHaveBeenCalledOnce();
});

test('a phone has none, and is asked nothing', () => {
  offerPanel();
  expect(hasPanel()).toBe(false);
  expect([heard.command, heard.menu]).toEqual([[], []]);
});
