/**
 * Where Enter made a newline, a mark holds it and asks, until the person says what it is; where it
 * sends, a newline made otherwise teaches nothing.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { commentBox, requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import {
  clickButton,
  findButton,
  MARK,
  mark,
  readPrompt,
  waitForDialog,
} from '../support/prompt-view';

const textarea = requireFixture('textarea');
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([commentBox, textarea]));
});

afterAll(() => browser?.close());

/** What is learnt of a key is learnt once the engine has come, and so its button. */
async function open(chat: ChatPage): Promise<void> {
  await chat.open();
  await waitFor('the mark button', () => findButton(tab, MARK));
}

/** A site that sends on keyup is given this long before its newline counts as one. */
async function waitUntilLearnt(): Promise<void> {
  const startedAt = Date.now();
  await waitFor('the draft to have stayed', () => Date.now() - startedAt > 400);
}

test('Enter that broke a line before is held under a mark, is a newline once the person says so, and Ctrl+Enter is held', async () => {
  const chat = new ChatPage(tab, commentBox);
  await open(chat);
  await chat.write('one');
  await chat.press('Enter');
  await chat.type('two');
  await chat.waitForText(/^one\ntwo$/);
  await waitUntilLearnt();
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'Enter makes a new line here');
  await waitFor('the dialog to close', async () => (await readPrompt(tab))?.dialog === null);
  await chat.press('Enter');
  await chat.type('three');
  await chat.waitForText(/^one\ntwo\nthree$/);
  expect((await readPrompt(tab))?.dialog).toBeNull();
  await chat.press('Control+Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['one\ntwo\nthree']);
});

test('Shift+Enter teaches nothing: Enter sends there, and is held', async () => {
  const chat = new ChatPage(tab, textarea);
  await open(chat);
  await chat.write('one');
  await chat.press('Shift+Enter');
  await chat.type('two');
  await chat.waitForText(/^one\ntwo$/);
  await waitUntilLearnt();
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
});
