/** A message that waits in its box: its chat alone is held, and at its time it is asked about. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import { comeDue, keepFor20Minutes, readLater } from '../support/kept-for-later';
import {
  clickButton,
  isMarked,
  mark,
  pressByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
  waitForPromptText,
} from '../support/prompt-view';

const fixture = requireFixture('textarea');
const MINUTE_MS = 60_000;
const FIELD = 'A time, today or tomorrow';

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([fixture]));
});

afterAll(() => browser?.close());

/** A chat in which this draft waits for 20 minutes. */
async function keepForLater(draft: string): Promise<ChatPage> {
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write(draft);
  await mark(tab);
  await chat.press('Enter');
  await keepFor20Minutes(tab);
  return chat;
}

/** Its time has come, and the person goes to send it. */
async function holdDue(chat: ChatPage): Promise<void> {
  await comeDue(browser);
  await chat.focusComposer();
  await waitFor('its time', async () => {
    await chat.press('Enter');
    const { text } = await waitForDialog(tab);
    if (text.includes('This message has waited since')) return true;
    await chat.press('Escape');
    await waitForNoDialog(tab);
    return false;
  });
}

test('it stays in its box, held until its time, and no other chat is', async () => {
  const chat = await keepForLater('calm me');
  expect(await chat.text()).toBe('calm me');
  await chat.focusComposer();
  await chat.press('Enter');
  expect((await waitForDialog(tab)).text).toContain('You kept this for later, until');
  await chat.press('Escape');
  await waitForNoDialog(tab);
  await chat.switchTo('other');
  await waitFor('nothing held here', async () => !(await isMarked(tab)));
  await chat.write('other');
  await chat.press('Enter');
  await chat.expectDelivered(['other']);
});

test('at its time it is sent, once, and how it is now is one tap', async () => {
  const chat = await keepForLater('still true');
  const waiting = async () => (await readLater(browser)).length;
  const before = await waiting();
  await holdDue(chat);
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['still true']);
  await waitForPromptText(tab, 'And how is it now');
  await clickButton(tab, 'Cooler');
  await waitFor('it to wait no more', async () => (await waiting()) === before - 1);
  await chat.expectEmpty();
  await chat.write('next');
  await chat.press('Enter');
  await chat.expectDelivered(['still true', 'next']);
});

test('a time of one’s own, by the keyboard, is the next one of this time', async () => {
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('at a time');
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'More');
  await pressByKeyboard(tab, 'A time…');
  await waitFor('the field', async () => (await readPrompt(tab))?.focus === FIELD);
  const readTime = () =>
    tab.evaluateInClosedRoots(
      (roots) =>
        roots.map((root) => root.querySelector<HTMLInputElement>('[type="time"]')).find(Boolean)
          ?.value ?? '',
    );
  const proposed = await readTime();
  await tab.press('ArrowUp');
  const chosen = await waitFor('another hour', async () => {
    const value = await readTime();
    return value === proposed ? null : value;
  });
  expect(await chat.text(), 'nothing of it went into the draft').toBe('at a time');
  await pressByKeyboard(tab, 'Until this time');
  await waitForPromptText(tab, 'Kept for later, until');
  const all = await readLater(browser);
  const { untilAt = 0, keptAt = 0 } = all.at(-1) ?? {};
  const at = new Date(untilAt);
  expect([at.getHours(), at.getMinutes()]).toEqual(chosen.split(':').map(Number));
  expect(untilAt - keptAt).toBeGreaterThan(0);
  expect(untilAt - keptAt).toBeLessThanOrEqual(25 * 60 * MINUTE_MS);
});

test('it is let go, its draft stays, and nothing was sent', async () => {
  const chat = await keepForLater('not today');
  await holdDue(chat);
  await clickButton(tab, 'Let it go');
  await waitForNoDialog(tab);
  await waitForPromptText(tab, 'It does not wait any more.');
  await waitForPromptText(tab, 'And how is it now');
  expect(await chat.text()).toBe('not today');
  expect(await chat.delivered()).toEqual([]);
  await clickButton(tab, 'Undo');
  await waitFor('it to wait again', () => isMarked(tab));
});

/** What the button beside the box says of its draft, beyond that it is marked. */
function markSays(): Promise<string | null> {
  return tab.evaluateInClosedRoots((roots) => {
    const buttons = roots.map((root) => root.querySelector('.mark [aria-description]'));
    return buttons.find(Boolean)?.getAttribute('aria-description') ?? null;
  });
}

/** In Today, in the last line of what waits: chats of other tests stand above it. */
async function lookAgain(): Promise<void> {
  const today = await browser.openExtensionPage('options.html#today');
  await waitFor('Look again, and a press on it', () =>
    today.evaluate(() => {
      const all = [...document.querySelectorAll('button')];
      const found = all.findLast((one) => one.textContent === 'Look again');
      found?.click();
      return !!found;
    }),
  );
  await waitFor('its tab in front', () => tab.evaluate(() => !document.hidden));
  await today.close();
}

test('Look again asks by itself, and what it sends goes once', async () => {
  const chat = await keepForLater('looked at');
  await comeDue(browser);
  await lookAgain();
  const { text } = await waitForDialog(tab);
  expect(text).toContain('This message has waited since');
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['looked at']);
  await waitForPromptText(tab, 'And how is it now');
});

test('after Look again the draft is changed, and nothing asks anew by itself', async () => {
  const chat = await keepForLater('to change');
  await comeDue(browser);
  await lookAgain();
  await waitForDialog(tab);
  await clickButton(tab, 'Keep editing');
  await waitForNoDialog(tab);
  await tab.type('!');
  expect(await chat.text()).toContain('!');
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'Let it go');
  await waitForPromptText(tab, 'It does not wait any more.');
});

test('Look again asks nothing where the draft is gone', async () => {
  const chat = await keepForLater('gone');
  await chat.focusComposer();
  await tab.press('Control+a');
  await tab.press('Backspace');
  await chat.expectEmpty();
  await comeDue(browser);
  await lookAgain();
  await waitFor('its time', async () => (await markSays()) === 'It has waited');
  expect((await readPrompt(tab))?.dialog).toBeNull();
});

test('no word of a message that waits is kept', async () => {
  await keepForLater('unforgettable');
  const stored = JSON.stringify(await readLater(browser));
  expect(stored).not.toContain('unforgettable');
});
