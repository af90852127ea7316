/**
 * The worker dies at any time and the browser is closed at any time: what holds goes on, what ends
 * is gone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage, registeredSites, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { waitForNoNode } from '../../support/page-nodes';
import {
  clickButton,
  findButton,
  isMarked,
  MARK,
  mark,
  pressByKeyboard,
  waitForDialog,
  waitForNoDialog,
} from '../../support/prompt-view';
import { setWait, turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');
const PATTERN = hostPattern(fixture);

async function openChat(browser: Chromium, chatName?: string): Promise<ChatPage> {
  const chat = new ChatPage(await browser.openTab(), fixture);
  await chat.open(chatName);
  return chat;
}

describe('the worker is stopped', () => {
  let browser: Chromium;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await startChromium();
    await browser.serve(fixtureRoutes([fixture]));
    await turnOnSites(browser, [PATTERN]);
    await setWait(browser, 0);
    chat = await openChat(browser);
  });

  beforeEach(async () => {
    await chat.open();
    await chat.write('heated');
    await waitFor('the mark button', () => findButton(chat.tab, MARK));
  });

  afterAll(() => browser?.close());

  async function sendNow(): Promise<void> {
    await waitForDialog(chat.tab);
    expect(await chat.delivered()).toEqual([]);
    await clickButton(chat.tab, 'Send now');
    await chat.expectDelivered(['heated']);
    await chat.expectEmpty();
    await chat.write('next');
    await chat.press('Enter');
    await chat.expectDelivered(['heated', 'next']);
  }

  test('before the mark', async () => {
    await browser.stopBackground();
    await mark(chat.tab);
    await chat.press('Enter');
    await sendNow();
  });

  test('between the mark and the send, and the mark is known after a reload of the page', async () => {
    const chatName = `kept-${process.pid}`;
    await chat.open(chatName);
    await chat.write('heated');
    await mark(chat.tab);
    await browser.stopBackground();
    await chat.open(chatName);
    await waitFor('the mark', () => isMarked(chat.tab));
    await chat.write('heated');
    await chat.press('Enter');
    await sendNow();
  });

  test('while the dialog is open', async () => {
    await mark(chat.tab);
    await chat.press('Enter');
    await waitForDialog(chat.tab);
    await browser.stopBackground();
    await sendNow();
  });

  test('between keep editing and the send', async () => {
    await mark(chat.tab);
    await chat.press('Enter');
    await waitForDialog(chat.tab);
    await clickButton(chat.tab, 'Keep editing');
    await waitForNoDialog(chat.tab);
    await browser.stopBackground();
    await chat.press('Enter');
    await sendNow();
  });

  test('before a feeling is named, and the suggestion comes all the same', async () => {
    await mark(chat.tab);
    await chat.press('Enter');
    await waitForDialog(chat.tab);
    await browser.stopBackground();
    await clickButton(chat.tab, 'More');
    // By keyboard, which brings it in sight: it may lie further down.
    await pressByKeyboard(chat.tab, 'Hurt');
    await waitFor('a suggestion', async () =>
      (await waitForDialog(chat.tab)).text.includes('You could say:'),
    );
    await sendNow();
  });

  test('before a site is turned off, and the tab is told all the same', async () => {
    await mark(chat.tab);
    await browser.stopBackground();
    const page = await openPage(browser, 'options.html#settings');
    await page.getByRole('switch', { name: new URL(fixture.url).host, exact: true }).click();
    await waitForNoNode(chat.tab);
    await chat.press('Enter');
    await chat.expectDelivered(['heated']);
    await waitFor('no registration', async () => (await registeredSites(page)).length === 0);
    await page.close();
    await turnOnSites(browser, [PATTERN]);
  });
});

describe('the menu of a text field', () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await startChromium();
    await browser.serve(fixtureRoutes([fixture]));
    await turnOnSites(browser, [PATTERN]);
  });

  afterAll(() => browser?.close());

  test('has an entry for each length of a mark, and each does what it says', async () => {
    const chat = await openChat(browser);
    await chat.write('heated');
    await waitFor('the mark button', () => findButton(chat.tab, MARK));
    for (const scope of ['message', 'hour', 'morning']) {
      await choose(scope);
      await waitFor(`a mark for ${scope}`, async () => {
        const page = await openPage(browser, 'options.html#support');
        const session = await storedIn(page, 'session');
        await page.close();
        return session.includes(`"scope":"${scope}"`);
      });
      expect(await isMarked(chat.tab)).toBe(true);
    }
    await choose('morning');
    await waitFor('the mark to be taken back', async () => !(await isMarked(chat.tab)));
    await chat.close();
  });

  /**
   * The menu itself belongs to the browser; this is what the browser says when an entry was chosen.
   */
  async function choose(id: string): Promise<void> {
    const page = await openPage(browser, 'options.html#support');
    // Only an entry that exists can be updated.
    await page.evaluate(async (entry) => {
      const { chrome } = globalThis as unknown as { chrome: MenuApi };
      await chrome.contextMenus.update(entry, {});
    }, id);
    await page.close();
    const worker = browser.context.serviceWorkers()[0];
    if (!worker) throw new Error('The worker does not run.');
    await worker.evaluate(
      async ({ entry, host }) => {
        const { chrome } = globalThis as unknown as { chrome: MenuApi };
        const [tab] = await chrome.tabs.query({ url: host });
        chrome.contextMenus.onClicked.dispatch(
          { menuItemId: entry, frameId: 0, editable: true },
          tab,
        );
      },
      { entry: id, host: PATTERN },
    );
  }
});

interface MenuApi {
  contextMenus: {
    update(id: string, change: object): Promise<void>;
    onClicked: { dispatch(click: object, tab: unknown): void };
  };
  tabs: { query(of: object): Promise<unknown[]> };
}

describe('the browser is closed and opened again', () => {
  const profile = mkdtempSync(join(tmpdir(), 'breather-kept-'));
  let browser: Chromium;

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the site is guarded still, the settings are as they were, and the marks are gone', async () => {
    browser = await startChromium({ profile });
    await browser.serve(fixtureRoutes([fixture]));
    await turnOnSites(browser, [PATTERN]);
    await setWait(browser, 0);
    const first = await openChat(browser, 'robin');
    await first.write('heated');
    await mark(first.tab);
    const look = await openPage(browser, 'options.html#support');
    await waitFor('the mark to be kept', async () =>
      (await storedIn(look, 'session')).includes('"scope":"message"'),
    );
    await browser.close();

    browser = await startChromium({ profile });
    await browser.serve(fixtureRoutes([fixture]));
    const page = await openPage(browser, 'options.html#support');
    // An extension that was loaded unpacked is registered anew at the start, by the worker.
    await waitFor(
      'the guard to be registered',
      async () => (await registeredSites(page)).join() === PATTERN,
    );
    expect(await storedIn(page, 'local')).toContain('"waitSeconds":0');
    const second = await openChat(browser, 'robin');
    await waitFor('the mark button', () => findButton(second.tab, MARK));
    expect(await isMarked(second.tab)).toBe(false);
    await second.write('calm');
    await second.press('Enter');
    await second.expectDelivered(['calm']);
    await second.write('heated');
    await mark(second.tab);
    await second.press('Enter');
    await waitForDialog(second.tab);
    await clickButton(second.tab, 'Send now');
    await second.expectDelivered(['calm', 'heated']);
    expect(await storedIn(page, 'session')).not.toContain('robin');
  });
});
