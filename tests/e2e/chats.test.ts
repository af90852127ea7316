/** A chat in which every message is held: made there, met there, ended from where it holds. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import {
  clickButton,
  isMarked,
  pressByKeyboard,
  waitForDialog,
  waitForNoDialog,
  waitForPromptText,
} from '../support/prompt-view';
import { changeStored, readStored } from '../support/stored-parts';

const fixture = requireFixture('textarea');
const chats = (field: string) => ({ area: 'local', key: 'chats', field }) as const;
const DAY_MS = 24 * 60 * 60_000;

let browser: ExtensionBrowser;
let tab: Tab;
let chat: ChatPage;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([fixture]));
});

beforeEach(async () => {
  chat = new ChatPage(tab, fixture);
  await chat.open();
});

afterAll(() => browser?.close());

async function holdAlways(): Promise<void> {
  await clickButton(tab, 'How long the mark lasts');
  await clickButton(tab, 'Always in this chat');
  await waitForPromptText(tab, 'From now on every message in this chat waits');
  await clickButton(tab, 'Close');
}

/** The rules as they are kept. */
async function readRules() {
  return (await readStored(browser, chats('rules'))) as { chat: string; untilAt: number }[];
}

test('its messages are held from then on, and those of another chat are not', async () => {
  await holdAlways();
  await chat.write('first');
  await waitFor('it to be heated', () => isMarked(tab));
  await chat.press('Enter');
  expect((await waitForDialog(tab)).text).toContain('You asked for a breath in this chat.');
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['first']);
  await chat.expectEmpty();

  await chat.switchTo('other');
  await waitFor('nothing heated here', async () => !(await isMarked(tab)));
  await chat.write('other');
  await chat.press('Enter');
  await chat.expectDelivered(['first', 'other']);
  await chat.expectEmpty();

  await chat.switchTo('first');
  await chat.write('second');
  await waitFor('it to be heated again', () => isMarked(tab));
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual(['first', 'other']);
});

test('one draft is let off by the button, and the next is held again', async () => {
  await holdAlways();
  await chat.write('one');
  await waitFor('it to be heated', () => isMarked(tab));
  await clickButton(tab, 'Mark as heated');
  await waitFor('it to be let off', async () => !(await isMarked(tab)));
  await chat.press('Enter');
  await chat.expectDelivered(['one']);
  await chat.expectEmpty();
  await chat.write('two');
  await waitFor('the next to be heated', () => isMarked(tab));
});

test('it ends with one press in the pause, which can be taken back', async () => {
  await holdAlways();
  await chat.write('words');
  await waitFor('it to be heated', () => isMarked(tab));
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'More');
  await pressByKeyboard(tab, 'End “Always in this chat”');
  await waitForNoDialog(tab);
  await waitForPromptText(tab, 'This chat is no longer always held');
  await waitFor('it to be cold', async () => !(await isMarked(tab)));
  await clickButton(tab, 'Undo');
  await waitFor('it to be heated again', () => isMarked(tab));
  expect(await chat.text()).toBe('words');
});

test('after 30 days it asks once whether it goes on', async () => {
  await holdAlways();
  const now = Date.now();
  const rules = await readRules();
  const due = rules.map((rule) => ({ ...rule, madeAt: now - 31 * DAY_MS, untilAt: now - DAY_MS }));
  await changeStored(browser, chats('rules'), due);
  await chat.write('words');
  await waitFor('it to be heated', () => isMarked(tab));
  // The frame is told in its own time that they are over.
  await waitFor('the question', async () => {
    await chat.press('Enter');
    if ((await waitForDialog(tab)).text.includes('The 30 days for this chat are over.'))
      return true;
    await chat.press('Escape');
    await waitForNoDialog(tab);
    return false;
  });
  await clickButton(tab, '30 more days');
  await waitForPromptText(tab, 'It goes on for 30 days.');
  expect((await readRules()).at(-1)?.untilAt).toBeGreaterThan(now + 29 * DAY_MS);
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['words']);
});

test('the third hold that ended in editing offers it', async () => {
  await clickButton(tab, 'How long the mark lasts');
  await clickButton(tab, 'An hour');
  await chat.write('words');
  for (let times = 0; times < 3; times += 1) {
    await waitFor('the mark', () => isMarked(tab));
    await chat.press('Enter');
    await waitForDialog(tab);
    await chat.press('Escape');
    await waitForNoDialog(tab);
    await waitFor('the caret', () => chat.caret());
  }
  await waitForPromptText(tab, 'You kept editing three times here.');
  await clickButton(tab, 'Always in this chat');
  await waitForPromptText(tab, 'From now on every message in this chat waits');
});

test('nothing of the chat is kept but its site, hashes and times', async () => {
  await holdAlways();
  const stored = JSON.stringify(await readStored(browser, chats('rules')));
  const address = await tab.evaluate(() => location.search + location.hash);
  expect(stored).toContain(new URL(fixture.url).host);
  for (const part of address.split(/[?&#=]/).filter((one) => one.length > 4)) {
    expect(stored).not.toContain(part);
  }
});
