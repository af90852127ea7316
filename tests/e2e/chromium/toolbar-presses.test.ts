/**
 * How many presses it takes from the toolbar to what a person wants, the one that opens the popup
 * among them. Pages that have no name in the popup take three: their names there would stand
 * between a heated person and the breath. What is most likely wanted of them, a promise that is
 * due, this week's question or a message that went, is its one line, and so takes two.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import type { ExtensionApi } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { isMarked } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { ToolbarPopup } from '../../support/toolbar-popup';

const fixture = requireFixture('textarea');

let browser: Chromium;
let tab: ChromiumTab;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
  tab = await ChromiumTab.on(await browser.context.newPage());
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('heated');
});

afterAll(() => browser?.close());

/** The press on the toolbar, and one on each of these. */
async function pressThrough(...names: string[]): Promise<{ popup: ToolbarPopup; presses: number }> {
  const popup = await ToolbarPopup.open(browser, tab.page);
  for (const name of names) await popup.click(name);
  return { popup, presses: 1 + names.length };
}

/** As `pressThrough`, to a page of ours in a tab, and on by its menu. */
async function openFromPopup(
  link: string,
  menu: readonly string[],
): Promise<{ page: Page; presses: number }> {
  const opened = browser.context.waitForEvent('page');
  const { presses } = await pressThrough(link);
  const page = await opened;
  for (const name of menu) await page.getByRole('link', { name, exact: true }).click();
  return { page, presses: presses + menu.length };
}

test.each([
  ['All of Breather', 'Today'],
  ['Settings', 'Settings'],
  ['Support', 'Support'],
])('a page whose name stands in the popup takes two: %s', async (link, title) => {
  const { page, presses } = await openFromPopup(link, []);
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  expect(presses).toBe(2);
  await page.close();
});

test.each(['Promises', 'Check-ins', 'Journal', 'Insights', 'I wish I hadn’t'])(
  'any other page takes three: %s',
  async (name) => {
    const { page, presses } = await openFromPopup('All of Breather', [name]);
    await page.getByRole('heading', { name, exact: true }).waitFor();
    expect(presses).toBe(3);
    await page.close();
  },
);

test('a mark takes two', async () => {
  const { popup, presses } = await pressThrough('Mark as heated');
  await popup.waitForText('This message is marked');
  expect(presses).toBe(2);
  await popup.close();
  expect(await isMarked(tab)).toBe(true);
});

test.each([
  ['Pause', 'Start the pause'],
  ['Reframe', 'Write my own'],
  ['Words', 'Another one'],
])('a place takes two: %s', async (name, last) => {
  const { popup, presses } = await pressThrough(name);
  await popup.waitForText(last);
  expect(presses).toBe(2);
  await popup.close();
});

/** Runs in the popup. */
async function isAtOnceKept(): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const stored = await chrome.storage.local.get('settings');
  return JSON.stringify(stored).includes('"atOnce":true');
}

test('an exercise takes two, or one where it starts as the popup opens', async () => {
  const { popup, presses } = await pressThrough('Start');
  await popup.waitForText('0:01 of 2 minutes');
  expect(presses).toBe(2);
  await popup.click('Stop');
  await popup.click('Other ways');
  await popup.click('Tone, vibration and more');
  await popup.click('Start at once when I open Breather from the toolbar');
  await waitFor('it to be kept', () => popup.evaluate(isAtOnceKept));
  await popup.close();
  const atOnce = await pressThrough();
  await atOnce.popup.waitForText('0:01 of 2 minutes');
  expect(atOnce.presses).toBe(1);
  await atOnce.popup.click('Stop');
  await atOnce.popup.close();
});
