/** Nothing of a draft is kept or sent, and nothing of ours asks for anything elsewhere. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import type { ChromiumTab } from '../../support/chromium-tab';
import { type ExtensionApi, openPage, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, findButton, MARK, mark, waitForDialog } from '../../support/prompt-view';
import { readAllStored } from '../../support/read-all-stored';
import { turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');
const form = requireFixture('input-form');
const SECRET = 'quince marmalade at dawn';
const NAME = 'persimmon-robin';

let browser: Chromium;
const requests: string[] = [];

beforeAll(async () => {
  browser = await startChromium();
  browser.context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.includes(browser.extensionId)) requests.push(request.url());
  });
  await browser.serve(fixtureRoutes([fixture, form]));
  await turnOnSites(browser, [hostPattern(fixture), hostPattern(form)]);
});

afterAll(() => browser?.close());

async function openChat(): Promise<ChatPage> {
  const chat = new ChatPage(await browser.openTab(), fixture);
  await chat.open(NAME);
  await chat.write(SECRET);
  await waitFor('the mark button', () => findButton(chat.tab, MARK));
  return chat;
}

test('after a whole round nothing of the draft, the chat or its address is kept', async () => {
  const chat = await openChat();
  await mark(chat.tab);
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  await clickButton(chat.tab, 'More');
  await clickButton(chat.tab, 'Hurt');
  await clickButton(chat.tab, 'Keep editing');
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  const page = await openPage(browser, 'options.html#support');
  const held = await storedIn(page, 'session');
  const marks = marksIn(held);
  expect(marks, 'there is a mark to look at').toBeGreaterThan(0);
  await (chat.tab as ChromiumTab).page.bringToFront();
  await clickButton(chat.tab, 'It’s urgent');
  await chat.expectDelivered([SECRET]);
  await chat.expectEmpty();
  await waitFor(
    'the mark to fade',
    async () => marksIn(await storedIn(page, 'session')) === marks - 1,
  );

  const kept = [held, await storedIn(page, 'session'), await storedIn(page, 'sync')];
  const local = await storedIn(page, 'local');
  // The counts of the day are in the database by now.
  const all = await waitFor('the counts', async () => {
    const text = await page.evaluate(readAllStored);
    return text.includes('"atOnce":1') && text;
  });
  for (const text of [...kept, local, all]) {
    for (const secret of ['quince', 'marmalade', NAME, 'persimmon', 'Hurt', 'hurt']) {
      expect(text).not.toContain(secret);
    }
  }
  const { host } = new URL(fixture.url);
  for (const text of kept) {
    // The site where a heated message went is kept for ten minutes, for *I wish I hadn’t*.
    const { went, ...others } = JSON.parse(text);
    expect(JSON.stringify(others), 'no address of a chat').not.toContain(host);
    const key = expect.stringMatching(/^[\w.-]{5,40}$/);
    const pattern = hostPattern(fixture);
    if (went) expect(went).toEqual({ at: expect.any(Number), pattern, key });
  }
  expect(JSON.parse(local).settings.sites.map((site: object) => Object.keys(site).sort())).toEqual([
    ['on', 'pattern'],
    ['on', 'pattern'],
  ]);
  const elsewhere = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    own: [localStorage.length, sessionStorage.length],
    alarms: (await (globalThis as unknown as { chrome: ExtensionApi }).chrome.alarms.getAll()).map(
      ({ name }) => name,
    ),
  }));
  expect(elsewhere).toEqual({ databases: 1, caches: 0, own: [0, 0], alarms: ['went'] });
  await page.close();
  await chat.close();
});

function marksIn(session: string): number {
  return JSON.parse(session).session.marks.length;
}

test('a script in a page reads nothing of what is kept', async () => {
  const chat = await openChat();
  const tried = await waitFor('the browser to answer', () =>
    chat.tab.evaluateInClosedRoots(() => {
      const world = globalThis as typeof globalThis & {
        chrome: { storage: Record<'local' | 'sync', { get(key: null): Promise<object> }> };
        tried?: Record<string, string>;
      };
      if (!world.tried) {
        world.tried = {};
        const { tried } = world;
        for (const area of ['local', 'sync'] as const) {
          world.chrome.storage[area].get(null).then(
            () => (tried[area] = 'read'),
            () => (tried[area] = 'refused'),
          );
        }
      }
      return Object.keys(world.tried).length === 2 && world.tried;
    }),
  );
  expect(tried).toEqual({ local: 'refused', sync: 'refused' });
  await chat.close();
});

test('our pages and our worker ask for nothing but their own files', async () => {
  for (const path of ['popup.html', 'options.html#welcome/try', 'options.html#words']) {
    const page = await openPage(browser, path);
    await page.locator('h1, h2').first().waitFor();
    await page.close();
  }
  const own = `chrome-extension://${browser.extensionId}/`;
  expect(requests.filter((url) => !url.startsWith(own))).toEqual([]);
  expect(
    requests.some((url) => url.includes('/chunks/')),
    'requests are heard at all',
  ).toBe(true);
});

test('our pages can ask nobody for anything', async () => {
  const contentType = 'image/svg+xml';
  const body = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  await browser.serve([{ prefix: 'https://elsewhere.example/', contentType, body }]);
  const page = await openPage(browser, 'options.html#support');
  const reached = await page.evaluate(async () => {
    const picture = new Image();
    const shown = new Promise((resolve) => {
      picture.onload = () => resolve(true);
      picture.onerror = () => resolve(false);
    });
    picture.src = 'https://elsewhere.example/picture.png';
    const sent = await fetch('https://elsewhere.example/', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    return [sent, await shown];
  });
  expect(reached).toEqual([false, false]);
  await page.close();
});
