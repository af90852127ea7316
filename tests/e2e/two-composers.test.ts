/** A page with two composers: the mark on one says nothing of the other, and each sends to its own place. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, hostPattern, requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { clickButton, isMarked, mark, waitForDialog } from '../support/prompt-view';
import { setWait, turnOnSites } from '../support/settings-page';
import { waitFor } from '../support/wait';

const slack = requireFixture('slack');
const thread: Fixture = {
  ...slack,
  composer: '[data-qa="thread_pane"] .ql-editor',
  button: '[data-qa="thread_pane"] [data-qa="texty_send_button"]',
};
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser();
  await browser.serve(fixtureRoutes([slack]));
  await turnOnSites(browser, [hostPattern(slack)]);
  await setWait(browser, 0);
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

/** The site makes its button ready a turn after the letters. */
async function typeInThread(text: string): Promise<void> {
  await tab.type(text);
  await waitFor('the button of the thread to be ready', () =>
    tab.evaluate(
      (button) => document.querySelector(button)?.getAttribute('aria-disabled') === 'false',
      thread.button ?? '',
    ),
  );
}

test.each(['Enter', 'click'] as const)('in a thread beside the channel, by %s', async (way) => {
  const channel = new ChatPage(tab, slack);
  const reply = new ChatPage(tab, thread);
  await channel.open();
  await channel.write('to all');
  await mark(tab);

  await reply.focusComposer();
  await waitFor('no mark in the thread', async () => !(await isMarked(tab)));
  await typeInThread('calm');
  await reply.sendBy(way);
  await reply.expectDelivered(['in thread: calm']);

  await reply.focusComposer();
  await mark(tab);
  await typeInThread('heated');
  await reply.sendBy(way);
  await waitForDialog(tab);
  expect(await reply.delivered()).toEqual(['in thread: calm']);
  await clickButton(tab, 'Send now');
  await reply.expectDelivered(['in thread: calm', 'in thread: heated']);

  await channel.focusComposer();
  await channel.sendBy(way);
  await waitForDialog(tab);
  await clickButton(tab, 'It’s urgent');
  await channel.expectDelivered(['in thread: calm', 'in thread: heated', 'to all']);
});
