/** What a person said to last goes on when the browser was closed in between; the rest is over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { fixtureRoutes } from '../../support/fixture-routes';
import { keepFor20Minutes } from '../../support/kept-for-later';
import { clickButton, findButton, isMarked, mark, waitForDialog } from '../../support/prompt-view';
import { setWait, turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');

async function begin(profile: string): Promise<Chromium> {
  const browser = await startChromium({ profile, lessMotion: true });
  await browser.serve(fixtureRoutes([fixture]));
  return browser;
}

async function openChat(browser: Chromium, chatName: string): Promise<ChatPage> {
  const chat = new ChatPage(await browser.openTab(), fixture);
  await chat.open(chatName);
  await waitFor('the mark button', () => findButton(chat.tab, 'Mark as heated'));
  return chat;
}

async function keepForLater(chat: ChatPage): Promise<void> {
  await chat.write('as it was');
  await mark(chat.tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await keepFor20Minutes(chat.tab);
}

test('a chat that is always held, a mark until morning, what waits, and no mark for an hour', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'breather-restart-'));
  const lengths = {
    'of-a-rule': 'Always in this chat',
    'of-a-night': 'Until tomorrow morning',
    'of-an-hour': 'An hour',
  };
  try {
    const first = await begin(profile);
    await turnOnSites(first, [hostPattern(fixture)]);
    await setWait(first, 0);
    for (const [chatName, length] of Object.entries(lengths)) {
      const chat = await openChat(first, chatName);
      await clickButton(chat.tab, 'How long the mark lasts');
      await clickButton(chat.tab, length);
      await waitFor(`${length} to be on`, () => isMarked(chat.tab));
    }
    await keepForLater(await openChat(first, 'of-later'));
    await first.close();

    const second = await begin(profile);
    try {
      for (const chatName of ['of-a-rule', 'of-a-night']) {
        const chat = await openChat(second, chatName);
        await chat.write(chatName);
        await waitFor('it to be heated', () => isMarked(chat.tab));
        await chat.press('Enter');
        await waitForDialog(chat.tab);
        expect(await chat.delivered()).toEqual([]);
      }
      const waiting = await openChat(second, 'of-later');
      await waiting.write('as it was');
      await waiting.press('Enter');
      const { text } = await waitForDialog(waiting.tab);
      expect(text).toContain('You kept this for later, until');
      expect(await waiting.delivered()).toEqual([]);
      const cold = await openChat(second, 'of-an-hour');
      await cold.write('cold');
      await cold.press('Enter');
      await cold.expectDelivered(['cold']);
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
