/**
 * Teaching in Firefox, from the settings: shown, tried without sending, then held and sent once,
 * and once more after a load.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, oddChat } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import type { Tab } from '../../support/extension-browser';
import { type Firefox, startFirefox } from '../../support/firefox';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, mark, waitForDialog } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { pressInPanel, waitForNoPanel, waitForPanel } from '../../support/teach-view';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
  await firefox.serve(fixtureRoutes([oddChat]));
  await turnOnSites(firefox, [hostPattern(oddChat)]);
});

afterAll(() => firefox?.close());

/** Settings › Sites › how it does here › Teach. */
async function teachFromSettings(): Promise<Tab> {
  const settings = await firefox.openExtensionPage('options.html#settings');
  const find = (selector: string) =>
    waitFor(`${selector} in the settings`, () =>
      settings.evaluate((wanted) => {
        const found = document.querySelector(wanted);
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box && box.width > 0
          ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
          : null;
      }, selector),
    );
  await settings.clickAt(await find('details:has(dl) > summary'));
  await settings.clickAt(await find('details[open]:has(dl) .button.pill'));
  await waitFor('the settings to say so', () =>
    settings.evaluate(() => document.body?.innerText.includes('Go on in the tab of')),
  );
  return settings;
}

test('an unknown chat is shown, tried, and from then on held and sent once, also in a page loaded anew', async () => {
  const chat = new ChatPage(await firefox.openTab(), oddChat);
  const { tab } = chat;
  await chat.open();
  const settings = await teachFromSettings();
  await waitForPanel(tab, 'Click the box in which you write');
  await chat.click(oddChat.composer);
  await waitForPanel(tab, 'Then click the button that sends');
  await chat.write('quince');
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, 'Now try it');
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, 'This was held. It works here.');
  expect(await chat.delivered()).toEqual([]);
  await pressInPanel(tab, 'Done');
  await waitForNoPanel(tab);

  await chat.focusComposer();
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered(['quince']);
  await chat.expectEmpty();

  await chat.open();
  await chat.write('anew');
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered(['anew']);
  await chat.close();
  await settings.close();
});
