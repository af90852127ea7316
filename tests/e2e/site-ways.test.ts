/**
 * Ways of sending that one site has beside the key and the button: another button, a menu, another
 * field, another mode.
 */
import { afterAll, beforeAll, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { requireFixture, rocketchatAlternative } from '../fixtures/catalogue';
import { test } from '../support/by-turns';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import {
  clickButton,
  mark,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../support/prompt-view';

const names = ['gmail', 'telegram-a', 'telegram-k', 'mastodon', 'google-chat'];
const shown = [...names.map(requireFixture), rocketchatAlternative];
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser(shown));
});

afterAll(() => browser?.close());

async function openMarked(name: string): Promise<ChatPage> {
  const chat = new ChatPage(tab, requireFixture(name));
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  return chat;
}

async function expectHeldAndSentAs(chat: ChatPage, message: string): Promise<void> {
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(tab, 'Send now');
  await chat.expectDelivered([message]);
}

/** It may stand further down than the dialog shows. */
async function pressByKeyboard(name: string): Promise<void> {
  await waitFor(`${name} to take the focus`, async () => {
    const view = await readPrompt(tab);
    const isReady = view?.buttons.some((button) => button.name === name && button.isReady);
    if (view?.focus === name && isReady) return true;
    if (view?.focus !== name) await tab.press('Tab');
    return false;
  });
  await tab.press('Space');
}

/** The site shows its menu at the secondary button, which each browser makes in its own way. */
async function openMenu(chat: ChatPage): Promise<void> {
  await chat.waitForButton();
  await tab.evaluate((selector) => {
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    document.querySelector(selector)?.dispatchEvent(event);
  }, chat.fixture.button ?? '');
}

test('Gmail: "Send & archive" is held, and goes as it was pressed', async () => {
  const chat = await openMarked('gmail');
  await chat.click('.Uo');
  await expectHeldAndSentAs(chat, 'and archived: heated');
});

test('Gmail: the key in the subject is held', async () => {
  const chat = await openMarked('gmail');
  await chat.click('[name="subjectbox"]');
  await tab.press('Control+Enter');
  await expectHeldAndSentAs(chat, 'heated');
});

test('Mastodon: the key in the content warning is held', async () => {
  const chat = await openMarked('mastodon');
  await chat.click('.spoiler-input__input');
  await tab.press('Control+Enter');
  await expectHeldAndSentAs(chat, 'heated');
});

const menus = [
  {
    name: 'telegram-a',
    silent: '.icon-mute',
    online: '.icon-user-online',
    later: '.icon-schedule',
  },
  {
    name: 'telegram-k',
    silent: '.menu-send :nth-child(1)',
    online: '.menu-send :nth-child(4)',
    later: '.menu-send :nth-child(2)',
  },
];

test.each(menus)('$name: the menu of its button holds what sends now', async (menu) => {
  for (const entry of [menu.silent, menu.online]) {
    const chat = await openMarked(menu.name);
    await openMenu(chat);
    await chat.click(entry);
    await waitForDialog(tab);
    expect(await chat.delivered()).toEqual([]);
    await clickButton(tab, 'Send now');
    await chat.expectDelivered(['heated']);
  }
});

test.each(menus)('$name: what is to go later passes', async ({ name, later }) => {
  const chat = await openMarked(name);
  await openMenu(chat);
  await chat.click(later);
  await waitFor('the page to take it', async () => (await chat.record('edited')).length === 1);
  expect((await readPrompt(tab))?.dialog).toBeNull();
});

test('Rocket.Chat in its other mode: Enter with any key beside it sends, once the person said what Enter does', async () => {
  const chat = new ChatPage(tab, rocketchatAlternative);
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  await tab.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'More');
  await pressByKeyboard('Enter makes a new line here');
  await waitForNoDialog(tab);
  for (const chord of ['Alt+Enter', 'Shift+Enter', 'Control+Enter']) {
    await tab.press(chord);
    await waitForDialog(tab);
    expect(await chat.delivered()).toEqual([]);
    await tab.press('Escape');
    await waitForNoDialog(tab);
  }
  await tab.press('Enter');
  await tab.type('still');
  await chat.waitForText(/^heated\nstill$/);
  expect((await readPrompt(tab))?.dialog).toBeNull();
});
