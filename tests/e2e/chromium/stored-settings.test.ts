/**
 * Settings: what is stored is erased with two clicks; what cannot be read is told, and left alone
 * until the person chooses.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import type { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { type ExtensionApi, openPage, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { waitForNoNode } from '../../support/page-nodes';
import { clickButton, mark, waitForDialog } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import {
  goToPart,
  openChatBeside,
  openSettings,
  originsAllowed,
  waitForRegistered,
} from '../../support/settings-walk';

const fixture = requireFixture('textarea');
const HOST = new URL(fixture.url).host;
const PATTERN = hostPattern(fixture);

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  await browser.serve(fixtureRoutes([fixture]));
});
afterAll(() => browser?.close());

let chat: ChatPage;

beforeEach(async () => {
  await turnOnSites(browser, [PATTERN]);
  chat = await openChatBeside(browser, fixture);
  page = await openSettings(browser);
});

afterEach(async () => {
  await chat.close();
  await page.close();
});

test('is erased with two clicks, with every permission, and the welcome begins', async () => {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const session = await chrome.storage.session.get('session');
    const pause = { startedAt: Date.now(), endsAt: Date.now() + 600_000 };
    await chrome.storage.session.set({ session: { ...(session.session as object), pause } });
  });
  await chat.write('heated');
  await mark(chat.tab);
  await goToPart(page, 'Privacy and data');
  const erase = page.getByRole('button', { name: 'Erase everything' });
  await erase.click();
  await page.getByRole('button', { name: 'Keep it all' }).click();
  expect(await storedIn(page, 'local'), 'one click is none').toContain(HOST);
  await erase.click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();

  await page.getByRole('heading', { name: 'A breath before you send' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#welcome/erased');
  await waitForRegistered(page, []);
  await waitForNoNode(chat.tab);
  await chat.press('Enter');
  await chat.expectDelivered(['heated']);
  for (const area of ['local', 'session', 'sync'] as const) {
    expect(await storedIn(page, area), area).toBe('{}');
  }
  expect(await originsAllowed(page)).toEqual([]);
  // The worker hears of it as of any change, and takes its own alarm away in its turn.
  await waitFor('no alarm and no badge to be left', () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const text = await chrome.action.getBadgeText({});
      return (await chrome.alarms.getAll()).length === 0 && text === '';
    }),
  );
});

describe.each([
  ['unreadable', 'Your settings could not be read', 'nonsense'],
  ['newer', 'Your settings are from a newer Breather', { sites: 'another shape', version: 99 }],
])('stored settings that are %s', (_reason, title, stored) => {
  test('are told of and left alone, and the first settings guard', async () => {
    await page.evaluate(
      (settings) =>
        (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set({
          settings,
        }),
      stored,
    );
    await page.getByRole('heading', { name: title }).waitFor();
    const readSettings = async () => JSON.parse(await storedIn(page, 'local')).settings;

    for (const open of ['as it was', 'again']) {
      if (open === 'again') await chat.open();
      await chat.write('heated');
      await mark(chat.tab);
      await chat.press('Enter');
      const { text } = await waitForDialog(chat.tab);
      expect(text).toMatch(/Ready in [45] seconds\./);
      await clickButton(chat.tab, 'It’s urgent');
      await chat.expectDelivered(['heated']);
    }

    const popup = await openPage(browser, 'popup.html');
    await popup.getByRole('tab', { name: 'Words' }).click();
    await popup.getByText(/What you saved/).waitFor();
    await popup.close();
    await browser.stopBackground();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await readSettings(), 'nothing was written over it').toEqual(stored);

    await page.getByRole('button', { name: 'Start with fresh settings' }).click();
    await page.getByRole('button', { name: 'Leave them as they are' }).click();
    expect(await readSettings()).toEqual(stored);
    await page.getByRole('button', { name: 'Start with fresh settings' }).click();
    await page.getByRole('button', { name: 'Yes, start fresh' }).click();
    await page.getByRole('heading', { name: 'Sites' }).waitFor();
    await waitForRegistered(page, []);
    expect(await storedIn(page, 'local')).toMatch(/"settings":.*"version":\d/);
    await waitFor('no site to be allowed', async () => (await originsAllowed(page)).length === 0);
    await waitForNoNode(chat.tab);
  });
});
