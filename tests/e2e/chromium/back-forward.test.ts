/**
 * A page that rested in the browser's memory holds as before, and knows of what was marked
 * meanwhile.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, mark, waitForDialog } from '../../support/prompt-view';
import { setWait, turnOnSites } from '../../support/settings-page';

const ELSEWHERE = 'https://elsewhere.example/';
const textarea = requireFixture('textarea');
let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium({ without: ['--disable-back-forward-cache'] });
  await browser.serve(fixtureRoutes([textarea]));
  await browser.serve([{ prefix: ELSEWHERE, contentType: 'text/html', body: '<p>Elsewhere' }]);
  await turnOnSites(browser, [hostPattern(textarea)]);
  await setWait(browser, 0);
});

afterAll(() => browser?.close());

test('a mark still holds after going away and back', async () => {
  const page = await browser.context.newPage();
  const chat = new ChatPage(await ChromiumTab.on(page), textarea);
  await chat.open();
  await chat.write('heated');
  await mark(chat.tab);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset.persisted = String(event.persisted);
    });
  });
  await page.goto(ELSEWHERE);
  // Out of memory a page comes back without loading.
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForSelector('html[data-persisted="true"]');
  await chat.focusComposer();
  expect(await chat.text()).toBe('heated');
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(chat.tab, 'Send now');
  await chat.expectDelivered(['heated']);
});
