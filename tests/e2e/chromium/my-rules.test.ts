/** Rules that a person makes in the settings, and what becomes of them in chats. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Settings } from '@/utils/settings/settings';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import type { Tab } from '../../support/extension-browser';
import { openPage, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import {
  clickButton,
  isMarked,
  pressByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
  waitForPromptText,
} from '../../support/prompt-view';
import { setWait, turnOnSites } from '../../support/settings-page';
import { changeStored } from '../../support/stored-parts';

const here = requireFixture('textarea');
const there = requireFixture('lexical');
const nameOf = (fixture: typeof here) => new URL(fixture.url).host;
const settings = (field: string) => ({ area: 'local', key: 'settings', field }) as const;

let browser: Chromium;
let tab: Tab;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  await browser.serve(fixtureRoutes([here, there]));
  await turnOnSites(browser, [here, there].map(hostPattern));
  await setWait(browser, 0);
  tab = await browser.openTab();
  page = await openPage(browser, 'options.html#settings/rules');
});

beforeEach(async () => {
  await changeStored(browser, settings('rules'), {});
  await changeStored(browser, settings('plans'), []);
  await page.bringToFront();
  await page.reload();
});

afterAll(() => browser?.close());

const turnOn = (name: string) => page.getByRole('switch', { name, exact: true }).click();
const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).check();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

const stored = async () => JSON.parse(await storedIn(page, 'local')).settings as Settings;

/** What was chosen last is kept. */
async function waitUntilKept(isKept: (kept: Settings) => boolean): Promise<void> {
  await waitFor(`${isKept} to be kept`, async () => isKept(await stored()));
}

async function openChat(fixture: typeof here): Promise<ChatPage> {
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  return chat;
}

/** Sends it and waits until it has gone. */
async function say(chat: ChatPage, sent: string[], text: string): Promise<void> {
  await chat.write(text);
  await chat.press('Enter');
  sent.push(text);
  await chat.expectDelivered(sent);
  await chat.expectEmpty();
}

test('everything on one site is held there, and nothing on another', async () => {
  await turnOn('Everything on a site');
  await page.getByText('Tick a site that is on. Until then this rule does nothing.').waitFor();
  await tick(nameOf(here));
  await waitUntilKept(({ rules }) => rules.site.sites.length > 0);

  const chat = await openChat(here);
  await waitFor('the sign on the button', () => isMarked(tab));
  await chat.write('hello');
  await chat.press('Enter');
  expect((await waitForDialog(tab)).text).toContain('You asked for a breath on this site.');
  expect(await chat.delivered()).toEqual([]);
  await clickButton(tab, 'More');
  await pressByKeyboard(tab, 'Don’t hold for the site until tomorrow');
  await waitForNoDialog(tab);
  await waitForPromptText(tab, 'Messages are not held for their site until');
  await clickButton(tab, 'Undo');
  await waitForPromptText(tab, 'Undone.');
  await waitFor('the sign again', () => isMarked(tab));
  await chat.press('Enter');
  await waitForDialog(tab);

  await say(await openChat(there), [], 'hello there');
});

test('a rule for some sites is told to no other, and says when its site is off', async () => {
  await turnOn('How it looks');
  await choose('Some of them');
  await tick(nameOf(there));
  await waitUntilKept(({ rules }) => rules.looks.sites?.length === 1);
  await say(await openChat(here), [], 'YOU NEVER LISTEN');
  const chat = await openChat(there);
  await chat.write('YOU NEVER LISTEN');
  await waitFor('the sign on the button', () => isMarked(tab));
  await chat.press('Enter');
  await waitForDialog(tab);

  const { sites } = await stored();
  await changeStored(
    browser,
    settings('sites'),
    sites.map(({ pattern }) => ({ pattern, on: pattern !== hostPattern(there) })),
  );
  await page.bringToFront();
  await page
    .getByText(`Turned off now, so the rule does nothing there: ${nameOf(there)}.`)
    .waitFor();
  await page.getByText('Tick a site that is on.').waitFor();
  await changeStored(
    browser,
    settings('sites'),
    sites.map(({ pattern }) => ({ pattern, on: true })),
  );
  await page.getByText('Turned off now').waitFor({ state: 'detached' });
});

test('after as many messages in a minute as I said the next one is held', async () => {
  await turnOn('Many messages in a minute');
  await choose('Hold it for a breath');
  await page.getByLabel('Messages in a minute', { exact: true }).fill('3');
  await page.keyboard.press('Tab');
  await waitUntilKept(
    ({
      rules: {
        manyMessages: { how, most },
      },
    }) => how === 'hold' && most === 3,
  );
  await press('Add a plan');
  await page.getByRole('combobox', { name: 'If …' }).selectOption('manyMessages');
  await page.getByRole('textbox', { name: 'then …' }).fill('I put the phone down');
  await press('Save');
  await waitUntilKept(({ plans }) => plans.length === 1);

  const chat = await openChat(here);
  const sent: string[] = [];
  const isHeld = async () => Boolean((await readPrompt(tab))?.dialog);
  // The script that counts may come after the first of them.
  for (const text of ['one', 'two', 'three', 'four', 'five']) {
    await chat.write(text);
    await chat.press('Enter');
    await waitFor(
      `${text} to go or to be held`,
      async () => (await isHeld()) || (await chat.delivered()).includes(text),
    );
    if (await isHeld()) break;
    sent.push(text);
    await chat.expectEmpty();
  }
  expect([3, 4]).toContain(sent.length);
  const { text } = await waitForDialog(tab);
  expect(text).toContain('You sent many messages in a minute');
  expect(text).toContain('If I send many messages in a row, then I put the phone down.');
  await clickButton(tab, 'Keep editing');
  await waitFor('the sign on the button', () => isMarked(tab));
  await chat.press('Enter');
  await waitForDialog(tab);
  const held = await chat.text();
  await clickButton(tab, 'Send now');
  await chat.expectDelivered([...sent, held]);
  await chat.expectEmpty();
  await chat.write('one more');
  await chat.press('Enter');
  await waitForDialog(tab);
});

test('late hours can say one line and hold nothing', async () => {
  const at = (hours: number) => {
    const date = new Date(Date.now() + hours * 3_600_000);
    return [date.getHours(), date.getMinutes()]
      .map((one) => String(one).padStart(2, '0'))
      .join(':');
  };
  const end = at(2);
  await turnOn('Late hours');
  await choose('Say one line');
  await page.getByLabel('From', { exact: true }).fill(at(-1));
  await page.getByLabel('Until', { exact: true }).fill(end);
  await page.keyboard.press('Tab');
  await waitUntilKept(({ rules }) => rules.lateHours.to === end);
  const chat = await openChat(here);
  const sent: string[] = [];
  const isSaid = async () => (await readPrompt(tab))?.text.includes('It is late.');
  // The line comes once the hands rest for four seconds. On a busy machine the first message may
  // go before what counts it has come.
  await waitFor(
    'the line',
    async () => {
      await say(chat, sent, `good night ${sent.length}`);
      return waitFor('It is late.', isSaid, 8_000).catch(() => false);
    },
    40_000,
  );
  await clickButton(tab, 'Not today');
  await waitForPromptText(tab, 'No line about late hours until');
});

test('a set is shown first, turned on by one press and taken back by one', async () => {
  await choose('Waiting for an answer');
  await page.getByText('After 3 messages in a minute the next one is held.').waitFor();
  await page.getByText('After 45 minutes in your chats a line says so.').waitFor();
  expect((await stored()).rules).toEqual({});
  await press('Turn these on');
  await waitUntilKept(({ rules: { manyMessages } }) => {
    // Before the press nothing of it is stored.
    return manyMessages?.on && manyMessages.how === 'hold';
  });

  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('link', { name: '2 rules are on' }).waitFor();
  await popup.close();

  await page.bringToFront();
  await press('Undo');
  await waitUntilKept(({ rules }) => !rules.manyMessages.on && rules.manyMessages.how === 'tell');
  expect((await stored()).rules.longStretch.on).toBe(false);
});

test('discreet mode says nothing of rules in the toolbar, and they hold', async () => {
  await changeStored(browser, settings('discreet'), true);
  await changeStored(browser, settings('rules'), { looks: { on: true } });
  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('button', { name: 'Open' }).click();
  await popup.getByRole('link', { name: 'Settings' }).waitFor();
  expect(await popup.getByText(/rules? (is|are) on/).count()).toBe(0);
  await popup.close();
  const chat = await openChat(here);
  await chat.write('YOU NEVER LISTEN');
  await waitFor('the sign on the button', () => isMarked(tab));
  await chat.press('Enter');
  await waitForDialog(tab);
  await changeStored(browser, settings('discreet'), false);
});
