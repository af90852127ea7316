/**
 * What only a browser with a window has: its question for a site, its shortcuts, its toolbar popup.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { type Display, openDisplay } from '../../support/display';
import type { Tab } from '../../support/extension-browser';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, isMarked, mark, waitForDialog } from '../../support/prompt-view';

const fixture = requireFixture('textarea');
const other = requireFixture('react-textarea');
const PRESSES_AGAIN_MS = 5_000;

let display: Display;
let browser: Chromium;
let tab: Tab;

beforeAll(async () => {
  display = await openDisplay();
  browser = await startChromium({ headed: true });
  await browser.serve(fixtureRoutes([fixture, other]));
  // The welcome opens in a tab of its own and takes the window; the chat comes after it.
  await waitFor('the welcome', () =>
    browser.context.pages().some((page) => page.url().endsWith('#welcome')),
  );
  tab = await browser.openTab();
});

afterAll(async () => {
  await browser?.close();
  display?.close();
});

test('the shortcut marks on a site that was never turned on, and the send is held', async () => {
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('You always do this');
  await display.focusWindow();
  // A window that has not yet noticed its focus drops the keys, and a person presses again.
  const marks = async () => {
    await display.press('alt+shift+h');
    return waitFor('the mark', () => isMarked(tab), PRESSES_AGAIN_MS).catch(() => false);
  };
  await waitFor('the shortcut to mark', marks, 3 * PRESSES_AGAIN_MS);
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered(['You always do this']);
  await chat.write('next');
  await chat.press('Enter');
  await chat.expectDelivered(['You always do this', 'next']);
});

test('one yes to the browser turns a site on, from its next page on', async () => {
  const options = await browser.openExtensionPage('options.html#settings');
  const host = new URL(other.url).host;
  await waitFor('the field', () =>
    options.evaluate(() => {
      document.querySelector<HTMLInputElement>('input[inputmode="url"]')?.focus();
      return document.activeElement?.matches('input[inputmode="url"]') ?? false;
    }),
  );
  await options.type(host);
  await options.press('Enter');
  // The bubble is the browser's own: nothing but keys reaches it, and it takes a moment to listen
  // to them.
  const isOn = () =>
    options.evaluate(
      (name) =>
        [...document.querySelectorAll('[role="switch"][aria-checked="true"]')].some((one) =>
          document.getElementById(`${one.id}-label`)?.textContent?.includes(name),
        ),
      host,
    );
  await waitFor('a yes to the browser', async () => {
    await display.press('Tab', 'Return');
    return waitFor('the site to be on', isOn, 1_500).catch(() => false);
  });
  await options.close();
  const chat = new ChatPage(tab, other);
  await chat.open();
  await chat.write('one');
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
});
