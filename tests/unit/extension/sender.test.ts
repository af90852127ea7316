/** To which site a frame belongs that asks the background, and what it is told of that site. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerFrame } from '@/entrypoints/background/answer-frame';
import { addressOf } from '@/entrypoints/background/sender';
import type { FrameSender } from '@/utils/extension/answer-frames';
import { parseAsked } from '@/utils/extension/parse-frame-request';
import { defaultSettings } from '@/utils/settings/settings';
import { discord } from '@/utils/sites/data/discord';

const CHAT = 'https://discord.com/channels/1';
const OTHER = 'https://chat.other.example/room';

const sender = (url: string | undefined, origin?: string, tab = CHAT) =>
  ({ url, origin, tab: { url: tab } }) as FrameSender;

describe('the site of a frame', () => {
  it.each([
    ['of its own address', sender(CHAT), CHAT],
    ['of another site in the tab of a listed one', sender(OTHER), OTHER],
    ['of a store, where we may not run', sender('https://addons.mozilla.org/'), null],
    ['of another extension', sender('chrome-extension://abc/page.html'), null],
    ['about:blank', sender('about:blank'), CHAT],
    ['srcdoc', sender('about:srcdoc', 'https://discord.com'), CHAT],
    ['blob', sender(`blob:${CHAT}/1`), CHAT],
    ['data', sender('data:text/html,x', 'null'), CHAT],
    ['without an address that is told', sender(undefined), CHAT],
    [
      'about:blank that another site made',
      sender('about:blank', 'https://o.example'),
      'https://o.example/',
    ],
    ['about:blank in a page of the browser', sender('about:blank', undefined, 'about:home'), null],
  ])('%s', (_, from, address) => {
    expect(addressOf(from)).toBe(address);
  });
});

describe('a frame of another site in the tab of a listed one', () => {
  beforeEach(() => fakeBrowser.reset());

  const asked = parseAsked(null, Date.now());
  const siteOf = (from: FrameSender) => answerFrame({ kind: 'findSite' }, from, asked);

  it('is told nothing of the listed one', async () => {
    expect(await siteOf(sender(OTHER))).toBeNull();
    expect(await siteOf(sender('about:blank'))).toEqual(discord);
    expect(await siteOf(sender(CHAT))).toEqual(discord);
  });

  it('is noted under the listed one in no health', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const sites = [{ pattern: 'https://discord.com/*', on: true }];
    await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, sites } });
    const note = (from: FrameSender) =>
      answerFrame({ kind: 'noteHealth', facts: ['composer'] }, from, asked);
    const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get('health'));
    await note(sender(OTHER));
    expect(await stored()).not.toContain('discord');
    await note(sender('about:blank'));
    expect(await stored()).toContain('discord');
  });
});
