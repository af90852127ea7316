/**
 * Other extensions that catch Enter as well: whoever hears it first, the message goes once and
 * nothing stays stuck.
 */
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { fixtureRoutes } from '../../support/fixture-routes';
import { FIXTURES } from '../../support/paths';
import { clickButton, mark, readPrompt, waitForDialog } from '../../support/prompt-view';
import { setWait, turnOnSites } from '../../support/settings-page';

const textarea = requireFixture('textarea');
let browser: Chromium | undefined;

afterEach(() => browser?.close());

async function openMarked(other: 'before' | 'after'): Promise<ChatPage> {
  browser = await startChromium({ otherExtension: join(FIXTURES, 'extensions', other) });
  await browser.serve(fixtureRoutes([textarea]));
  await turnOnSites(browser, [hostPattern(textarea)]);
  await setWait(browser, 0);
  const chat = new ChatPage(await browser.openTab(), textarea);
  await chat.open();
  await chat.write('heated');
  await mark(chat.tab);
  return chat;
}

function whoTookEnter({ tab }: ChatPage): Promise<string | null> {
  return tab.evaluate(() => document.documentElement.dataset.tookEnter ?? null);
}

async function expectUsable(chat: ChatPage): Promise<void> {
  await chat.expectEmpty();
  await chat.focusComposer();
  await chat.write('next');
  await chat.press('Enter');
  await chat.expectDelivered(['heated', 'next']);
  expect(await whoTookEnter(chat)).not.toBeNull();
}

test('one that hears Enter after us gets none while a message is held', async () => {
  const chat = await openMarked('after');
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  expect(await whoTookEnter(chat)).toBeNull();
  expect(await chat.delivered()).toEqual([]);
  await clickButton(chat.tab, 'Send now');
  await chat.expectDelivered(['heated']);
  await expectUsable(chat);
});

/** What another program sends is not ours to stop; but it goes once, and we are not in its way. */
test('one on the same window: whoever of us is first, the message goes once', async () => {
  const chat = await openMarked('before');
  await chat.press('Enter');
  const isOurs = await waitFor('one of us to act', async () => {
    if ((await readPrompt(chat.tab))?.dialog) return 'held';
    return (await chat.delivered()).length > 0 ? 'sent' : null;
  });
  if (isOurs === 'held') {
    expect(await whoTookEnter(chat)).toBeNull();
    expect(await chat.delivered()).toEqual([]);
    await clickButton(chat.tab, 'Send now');
  }
  await chat.expectDelivered(['heated']);
  await expectUsable(chat);
});
