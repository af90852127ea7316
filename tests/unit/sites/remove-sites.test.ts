import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { removeSites } from '@/utils/sites/turn-sites';

const [mine, chat] = ['https://mine.example/*', 'https://chat.example/*'];
const parts = { composers: ['main > div'], sendButtons: [], sendKey: 'enter' as const };
const request = vi.fn(async () => true);

beforeEach(async () => {
  fakeBrowser.reset();
  request.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { request, remove: async () => true });
  const locks = { request: (_name: string, work: () => unknown) => work() };
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());

const keep = (changed: Partial<Settings>) =>
  fakeBrowser.storage.local.set({ settings: { ...defaultSettings, ...changed } });
const stored = async () => {
  const { settings } = await fakeBrowser.storage.local.get<{ settings: Settings }>('settings');
  return settings;
};

const choice = { pattern: mine, on: true, sendKey: 'mod-enter' as const };
const other = { pattern: chat, on: true };

it('brings a removed site back with what was said and shown of it', async () => {
  await keep({ sites: [choice, other], taught: [{ pattern: mine, ...parts }] });
  const takeBack = await removeSites([mine]);
  expect(await stored()).toMatchObject({ sites: [other], taught: [] });
  expect(await takeBack()).toBe('on');
  expect(request).toHaveBeenCalledWith({ origins: [mine] });
  const { sites, taught } = await stored();
  expect(sites).toEqual([expect.objectContaining(other), expect.objectContaining(choice)]);
  expect(taught).toEqual([{ pattern: mine, ...parts }]);
});

it('brings one back that was off, and asks the browser for nothing', async () => {
  await keep({ sites: [{ ...choice, on: false }] });
  const takeBack = await removeSites([mine]);
  expect(await takeBack()).toBe('off');
  expect(request).not.toHaveBeenCalled();
  expect((await stored()).sites).toMatchObject([{ ...choice, on: false }]);
});

it('brings it back off where the browser did not allow it again', async () => {
  await keep({ sites: [choice], taught: [{ pattern: mine, ...parts }] });
  const takeBack = await removeSites([mine]);
  request.mockResolvedValue(false);
  expect(await takeBack()).toBe('refused');
  expect(await stored()).toMatchObject({
    sites: [{ ...choice, on: false }],
    taught: [{ pattern: mine }],
  });
});
