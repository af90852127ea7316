/** Insights says what became of each message that was held: one of each, however often it was. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import { clickButton, mark, waitForDialog, waitForNoDialog } from '../support/prompt-view';

const fixture = requireFixture('textarea');

let browser: ExtensionBrowser;
let tab: Tab;
let chat: ChatPage;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([fixture]));
  chat = new ChatPage(tab, fixture);
});

afterAll(() => browser?.close());

async function hold(): Promise<void> {
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
}

async function keepEditing(): Promise<void> {
  await clickButton(tab, 'Keep editing');
  await waitForNoDialog(tab);
}

async function expectInsights(...sentences: string[]): Promise<void> {
  const page = await browser.openExtensionPage('options.html#insights');
  const read = () => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const hasAll = async () => {
    const text = await read();
    return sentences.every((one) => text.includes(one));
  };
  await waitFor(`Insights to say ${sentences}`, hasAll);
  await page.close();
}

test('one that is edited twice is one, and changed before it went', async () => {
  await chat.open();
  await chat.write('one');
  await mark(tab);
  await hold();
  await keepEditing();
  await expectInsights('This week 1 message was held: 1 was not sent.');
  await chat.focusComposer();
  await chat.write(' and');
  await hold();
  await keepEditing();
  await chat.focusComposer();
  await chat.write(' more');
  await hold();
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['one and more']);
  await expectInsights('This week 1 message was held: 1 was changed before it went.');
});

test('one that goes as it was, one at once, and one after its mark was taken back', async () => {
  await chat.open();
  await chat.write('same');
  await mark(tab);
  await hold();
  await keepEditing();
  await hold();
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['same']);
  await chat.write('urgent');
  await mark(tab);
  await hold();
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered(['same', 'urgent']);
  await chat.write('cooler');
  await mark(tab);
  await hold();
  await keepEditing();
  await clickButton(tab, 'Mark as heated');
  await chat.focusComposer();
  await chat.write(' now');
  await chat.press('Enter');
  await chat.expectDelivered(['same', 'urgent', 'cooler now']);
  await expectInsights(
    'This week 4 messages were held: ' +
      '2 were changed before they went, 1 went as it was, and 1 went at once.',
    'What research found',
  );
});

test('one that is left, in a page that is closed, was not sent', async () => {
  await chat.open();
  await chat.write('left alone');
  await mark(tab);
  await hold();
  await keepEditing();
  await chat.open();
  await expectInsights('1 was not sent');
  expect(await chat.text()).toBe('');
});
