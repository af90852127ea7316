/** The line above the popup: what Breather does in the tab under it, and the one thing to do. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { openPage } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { keepFor20Minutes } from '../../support/kept-for-later';
import {
  clickButton,
  findButton,
  isMarked,
  MARK,
  mark,
  waitForDialog,
} from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { changeStored } from '../../support/stored-parts';
import { ToolbarPopup } from '../../support/toolbar-popup';

const on = requireFixture('textarea');
const off = requireFixture('lexical');
const never = requireFixture('contenteditable');
const EMPTY_PAGE = 'https://textarea.chat.example/about';

let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([on, off, never]));
  await browser.serve([
    { prefix: EMPTY_PAGE, contentType: 'text/html', body: '<title>About</title><p>Nothing here' },
  ]);
  await turnOnSites(browser, [hostPattern(on)]);
});

afterAll(() => browser?.close());

async function openChat(fixture = on): Promise<{ chat: ChatPage; tab: ChromiumTab }> {
  const tab = await ChromiumTab.on(await browser.context.newPage());
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  return { chat, tab };
}

const hasButton = (popup: ToolbarPopup, name: string) =>
  popup.evaluate(
    (wanted) => [...document.querySelectorAll('button')].some((one) => one.textContent === wanted),
    name,
  );

/** The draft is held for this, and goes once the person says so. */
async function holdsStill(chat: ChatPage, tab: ChromiumTab, lead: string): Promise<void> {
  await chat.focusComposer();
  await chat.press('Enter');
  expect((await waitForDialog(tab)).text).toContain(lead);
  expect(await chat.delivered()).toEqual([]);
  const draft = await chat.text();
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered([draft]);
}

describe('where the site is off', () => {
  test('Turn on here works at once in the open tab', async () => {
    const { chat, tab } = await openChat(off);
    await chat.write('written before');
    await browser.allowHosts([hostPattern(off)]);
    const popup = await ToolbarPopup.open(browser, tab.page);
    await popup.waitForText('Off here');
    await popup.click('Turn on here');
    await popup.waitForText('On here');
    await popup.close();

    await chat.write(' and after');
    await mark(tab);
    await chat.press('Enter');
    await waitForDialog(tab);
    expect(await chat.delivered()).toEqual([]);
    await clickButton(tab, 'It’s urgent');
    await chat.expectDelivered(['written before and after']);
    await chat.close();
  });

  test('a draft can be marked without turning the site on', async () => {
    const { chat, tab } = await openChat(never);
    await chat.write('only this one');
    const popup = await ToolbarPopup.open(browser, tab.page);
    await popup.waitForText('Off here');
    await popup.click('More');
    await popup.click(MARK);
    await popup.waitForText('This message is marked');
    await popup.close();
    await waitFor('the mark in the page', () => isMarked(tab));
    await chat.focusComposer();
    await chat.press('Enter');
    await waitForDialog(tab);
    await clickButton(tab, 'It’s urgent');
    await chat.expectDelivered(['only this one']);
    await chat.close();
  });

  test('a page with nothing to write in says so when a mark is asked for', async () => {
    const page = await browser.context.newPage();
    await browser.serve([
      { prefix: 'https://plain.example/', contentType: 'text/html', body: '<p>Nothing here' },
    ]);
    await page.goto('https://plain.example/');
    const popup = await ToolbarPopup.open(browser, page);
    await popup.click('More');
    await popup.click(MARK);
    await popup.waitForText('That did not work.');
    await popup.close();
    await page.close();
  });
});

describe('where the site is on', () => {
  test('a draft is marked, gets another length, and the mark is taken back', async () => {
    const { chat, tab } = await openChat();
    await chat.write('not yet');
    await waitFor('the mark button', () => findButton(tab, MARK));
    const popup = await ToolbarPopup.open(browser, tab.page);
    await popup.waitForText('On here');

    await popup.click(MARK);
    await popup.waitForText('This message is marked');
    await waitFor('the mark in the page', () => isMarked(tab));

    await popup.click('More');
    await popup.click('An hour');
    await popup.waitForText('Marked for an hour');
    await popup.click('Until morning');
    await popup.waitForText('Marked until tomorrow morning');
    expect(await isMarked(tab)).toBe(true);

    await popup.pressEscape();
    await popup.click('Marked');
    await popup.waitForText('On here');
    await waitFor('the mark to be gone from the page', async () => !(await isMarked(tab)));
    await popup.close();
    await chat.focusComposer();
    await chat.press('Enter');
    await chat.expectDelivered(['not yet']);
    await chat.close();
  });

  test('a mark for an hour outlasts the message', async () => {
    const { chat, tab } = await openChat();
    await chat.write('first');
    const popup = await ToolbarPopup.open(browser, tab.page);
    await popup.click(MARK);
    await popup.click('More');
    await popup.click('An hour');
    await popup.waitForText('Marked for an hour');
    await popup.close();
    for (const [before, text] of [
      [[], 'first'],
      [['first'], 'second'],
    ] as const) {
      await chat.focusComposer();
      if (text === 'second') await chat.write(text);
      await chat.press('Enter');
      await waitForDialog(tab);
      expect(await chat.delivered()).toEqual(before);
      await clickButton(tab, 'It’s urgent');
      await chat.expectDelivered([...before, text]);
      await chat.expectEmpty();
    }
    await chat.close();
  });

  test('what waits for later is said, and a press on the mark leaves it waiting', async () => {
    const { chat, tab } = await openChat();
    await chat.write('in the morning');
    await mark(tab);
    await chat.press('Enter');
    await keepFor20Minutes(tab);
    const popup = await ToolbarPopup.open(browser, tab.page);
    await popup.waitForText('This message is kept for later');
    await popup.click('Marked');
    await waitFor('the mark to be taken back', () => hasButton(popup, MARK));
    await popup.waitForText('This message is kept for later');
    await popup.close();
    await holdsStill(chat, tab, 'You kept this for later');
    await chat.close();
  });

  test('what a rule holds is said, and a press on the mark holds it no less', async () => {
    const words = { on: true, list: ['never'], sites: null, restUntilAt: null };
    await changeStored(browser, { area: 'local', key: 'settings', field: 'rules' }, { words });
    const { chat, tab } = await openChat();
    await chat.write('you never call');
    await waitFor('the rule to hold it', () => isMarked(tab));
    const popup = await ToolbarPopup.open(browser, tab.page);
    await popup.waitForText('On, held by a rule of yours');
    await popup.click(MARK);
    await popup.waitForText('This message is marked');
    await popup.click('Marked');
    await popup.waitForText('On, held by a rule of yours');
    await popup.close();
    await holdsStill(chat, tab, 'One of your own words is in it');
    await chat.close();
    await changeStored(browser, { area: 'local', key: 'settings', field: 'rules' }, {});
  });

  test('a page without a composer is called so', async () => {
    const page = await browser.context.newPage();
    await page.goto(EMPTY_PAGE);
    const popup = await ToolbarPopup.open(browser, page);
    await popup.waitForText('On, no message box found yet');
    await popup.close();
    await page.close();
  });
});

test('where Breather cannot run, it says so, and the settings are a press away', async () => {
  const page = await openPage(browser, 'options.html#support');
  const popup = await ToolbarPopup.open(browser, page);
  await popup.waitForText('Breather cannot run here');
  const opened = browser.context.waitForEvent('page', { timeout: 8_000 });
  await popup.click('Settings');
  const settings = await opened;
  await settings.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  await settings.close();
  await page.close();
});
