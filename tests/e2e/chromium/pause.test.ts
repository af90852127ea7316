/**
 * A pause: in the popup, on the toolbar, in the session, and over the sends of the person's sites.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import {
  badgeText,
  changeSession,
  type ExtensionApi,
  openPage,
  readSession,
} from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, findButton, MARK, waitForDialog } from '../../support/prompt-view';
import { setWait, turnOnSites } from '../../support/settings-page';
import { ToolbarPopup } from '../../support/toolbar-popup';

const fixture = requireFixture('textarea');
const MINUTE_MS = 60_000;

interface Pause {
  startedAt: number;
  endsAt: number;
}

let browser: Chromium;
/** A page of the extension that looks into the storage. */
let store: Page;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
  await setWait(browser, 0);
  store = await openPage(browser, 'options.html#support');
});

afterAll(() => browser?.close());

const readPause = () => readSession<Pause>(store, 'pause');

async function openPausePage(): Promise<Page> {
  const page = await openPage(browser, 'popup.html');
  await page.getByRole('tab', { name: 'Pause' }).click();
  return page;
}

/** The time of day as the page writes it. */
function timeOfDay(page: Page, at: number): Promise<string> {
  return page.evaluate(
    (epochMs) =>
      new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(epochMs),
    at,
  );
}

function waitForBadge(text: string): Promise<boolean> {
  return waitFor(`the toolbar to show "${text}"`, async () => (await badgeText(store)) === text);
}

describe('a pause', () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPausePage();
  });

  afterEach(async () => {
    await page.close();
    if (await readPause()) await changeSession(store, 'pause', null);
    await waitForBadge('');
  });

  test.each([5, 10, 20])(
    'of %i minutes says when it ends, here and on the toolbar',
    async (minutes) => {
      await page.getByLabel('How long').selectOption(`${minutes} min`);
      await page.getByRole('button', { name: 'Start the pause' }).click();
      const pause = await waitFor('the pause to be kept', readPause);
      expect(pause.endsAt - pause.startedAt).toBe(minutes * MINUTE_MS);
      const backAt = await timeOfDay(page, pause.endsAt);
      await page.getByRole('heading', { name: `Back at ${backAt}` }).waitFor();
      expect(await page.locator('.copyable').innerText()).toContain(backAt);
      await waitForBadge(String(minutes));
    },
  );

  test('of one’s own length takes 1 to 240 minutes and says what does not fit', async () => {
    await page.getByLabel('How long').selectOption('My own');
    const field = page.getByRole('spinbutton', { name: 'Minutes' });
    const start = page.getByRole('button', { name: 'Start the pause' });
    for (const wrong of ['0', '241', '2.5', '']) {
      await field.fill(wrong);
      await page.getByText('Between 1 and 240 minutes').waitFor();
      await start.click();
      expect(await readPause(), wrong).toBeNull();
    }
    await field.fill('47');
    await start.click();
    const pause = await waitFor('the pause to be kept', readPause);
    expect(pause.endsAt - pause.startedAt).toBe(47 * MINUTE_MS);
    await waitForBadge('47');
  });

  test('gives a sentence to copy', async () => {
    const sentence = page.locator('.copyable');
    await page.getByText('I’ll be back at').waitFor();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    await browser.context.grantPermissions(['clipboard-read']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await sentence.innerText(),
    );
  });

  test('gets five minutes more, and ends when the person says so', async () => {
    await page.getByLabel('How long').selectOption('10 min');
    await page.getByRole('button', { name: 'Start the pause' }).click();
    await waitForBadge('10');
    await page.getByRole('button', { name: 'A bit longer' }).click();
    await waitForBadge('15');
    await page.getByRole('button', { name: 'End the pause' }).click();
    await page.getByRole('button', { name: 'Start the pause' }).waitFor();
    await waitForBadge('');
    expect(await readPause()).toBeNull();
    await waitFor('no alarm to be left', async () => (await alarms()).length === 0);
  });

  test('goes on without the worker, whose next alarm is set for its end', async () => {
    await page.getByLabel('How long').selectOption('5 min');
    await page.getByRole('button', { name: 'Start the pause' }).click();
    const pause = await waitFor('the pause to be kept', readPause);
    await waitForBadge('5');
    await browser.stopBackground();
    expect(await readPause()).toEqual(pause);
    expect(await badgeText(store)).toBe('5');
    const end = (await alarms()).find(({ name }) => name === 'reminder');
    expect(end?.scheduledTime).toBeCloseTo(pause.endsAt, -2);
  });

  test('that comes to its end clears the toolbar, and the page says so', async () => {
    await page.getByRole('button', { name: 'Start the pause' }).click();
    await waitFor('the pause to be kept', readPause);
    const endsAt = Date.now() + 1_500;
    await changeSession(store, 'pause', { endsAt });
    await waitForBadge('1');
    await page.getByRole('heading', { name: 'Your pause is over' }).waitFor();
    expect(Date.now()).toBeGreaterThanOrEqual(endsAt);
    await waitForBadge('');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Start the pause' }).waitFor();
    await waitFor('the session to be empty of it', async () => (await readPause()) === null);
    await waitFor('no alarm to be left', async () => (await alarms()).length === 0);
  });

  async function alarms() {
    return store.evaluate(() =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.alarms.getAll(),
    );
  }
});

test('a pause runs on while the toolbar’s popup is closed', async () => {
  const over = await browser.context.newPage();
  await over.goto(fixture.url);
  const first = await ToolbarPopup.open(browser, over);
  await first.click('Pause');
  await first.evaluate(() => {
    const length = document.querySelector('select');
    if (length) length.value = '20';
    length?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await first.click('Start the pause');
  await first.waitForText('Until then, every message on the sites that are on waits for a breath.');
  const pause = await waitFor('the pause to be kept', readPause);
  await first.close();
  await browser.stopBackground();
  const second = await ToolbarPopup.open(browser, over);
  await second.waitForText(`Back at ${await timeOfDay(store, pause.endsAt)}`);
  await second.click('End the pause');
  await second.waitForText('Start the pause');
  await waitForBadge('');
  await second.close();
  await over.close();
});

describe('while a pause runs', () => {
  let chat: ChatPage;

  beforeEach(async () => {
    chat = new ChatPage(await browser.openTab(), fixture);
    await chat.open();
    await waitFor('the guard', () => findButton(chat.tab, MARK));
  });

  afterEach(async () => {
    await chat.close();
    await changeSession(store, 'pause', null);
    await waitForBadge('');
  });

  test('a draft that nobody marked is held with the time of coming back, and can be sent', async () => {
    await chat.write('before the pause');
    await chat.press('Enter');
    await chat.expectDelivered(['before the pause']);
    const endsAt = Date.now() + 20 * MINUTE_MS;
    await changeSession(store, 'pause', { startedAt: Date.now(), endsAt });
    await waitForBadge('20');

    await chat.write('in the pause');
    await chat.press('Enter');
    const { text } = await waitForDialog(chat.tab);
    expect(text).toContain(`You are pausing until ${await timeOfDay(store, endsAt)}.`);
    expect(await chat.delivered()).toEqual(['before the pause']);
    await clickButton(chat.tab, 'Send now');
    await chat.expectDelivered(['before the pause', 'in the pause']);
    await chat.expectEmpty();
  });

  test('the end of the pause lets the next send go, without a reload', async () => {
    await changeSession(store, 'pause', { startedAt: Date.now(), endsAt: Date.now() + MINUTE_MS });
    await chat.write('held first');
    await chat.press('Enter');
    await waitForDialog(chat.tab);
    await clickButton(chat.tab, 'Keep editing');
    await changeSession(store, 'pause', { startedAt: Date.now(), endsAt: Date.now() + 1_000 });
    await waitForBadge('');
    await chat.focusComposer();
    await chat.press('Enter');
    await chat.expectDelivered(['held first']);
  });
});
