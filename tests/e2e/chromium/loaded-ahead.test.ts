/**
 * A chat that the browser loads before the person comes to it (prerenders) has the guard from its
 * first moment.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { ChromiumTab } from '../../support/chromium-tab';
import { type LoadedAhead, openLoadedAhead } from '../../support/loaded-ahead';
import { clickButton, mark, waitForDialog, waitForNoDialog } from '../../support/prompt-view';

const textarea = requireFixture('textarea');
let ahead: LoadedAhead;

beforeAll(async () => {
  ahead = await openLoadedAhead(textarea);
});

afterAll(() => ahead?.close());

test('a marked message is held in a chat that was loaded ahead, and goes once', async () => {
  const chat = new ChatPage(await ChromiumTab.on(ahead.page), textarea);
  const shownAfterMs = await chat.tab.evaluate(
    () => performance.getEntriesByType('navigation')[0]?.toJSON().activationStart,
  );
  expect(shownAfterMs).toBeGreaterThan(0);
  await chat.focusComposer();
  await chat.write('calm');
  await chat.press('Enter');
  await chat.expectDelivered(['calm']);
  await chat.write('heated');
  await mark(chat.tab);
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  expect(await chat.delivered()).toEqual(['calm']);
  await chat.press('Escape');
  await waitForNoDialog(chat.tab);
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  await clickButton(chat.tab, 'Send now');
  await chat.expectDelivered(['calm', 'heated']);
  await chat.write('next');
  await chat.press('Enter');
  await chat.expectDelivered(['calm', 'heated', 'next']);
});
