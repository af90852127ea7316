/** A storage that refuses everything: marks hold from memory, and the person can send. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, mark, waitForDialog } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');
let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
});

afterAll(() => browser?.close());

test.each(['get', 'set'] as const)('a mark holds where %s throws', async (call) => {
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate((name) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Areas } };
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      area[name] = () => Promise.reject(new Error('the quota is used up'));
    }
  }, call);
  const chat = new ChatPage(await browser.openTab(), fixture);
  await chat.open();
  await chat.write('heated');
  await mark(chat.tab);
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(chat.tab, 'It’s urgent');
  await chat.expectDelivered(['heated']);
  await chat.expectEmpty();
  await chat.write('next');
  await chat.press('Enter');
  await chat.expectDelivered(['heated', 'next']);
});

type Areas = Record<'local' | 'session', Record<'get' | 'set', () => Promise<never>>>;
