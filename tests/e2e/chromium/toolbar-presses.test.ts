/**
 * How many presses it takes from the toolbar to what a person wants, the one that opens the popup
 * among them: never more than two. Each place is a tab of the popup, each other page a link at its
 * foot, below the breath.
 */
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

test.each([
  ['All of Breather', 'Today'],
  ['Promises', 'Promises'],
  ['Check-ins', 'Check-ins'],
  ['Journal', 'Journal'],
  ['Insights', 'Insights'],
  ['I wish I hadn’t', 'I wish I hadn’t'],
  ['Settings', 'Settings'],
  ['Support', 'Support'],
])('a page takes two presses: %s', async (link, title) => {
  const opened = browser.context.waitForEvent('page');
  const { presses } = await pressThrough(link);
  const page = await opened;
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  expect(presses).toBe(2);
  await page.close();
});

test('a mark takes two presses', async () => {
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
])('a place takes two presses: %s', async (name, last) => {
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
  await popup.waitForSeconds(1);
  expect(presses).toBe(2);
  await popup.click('Stop');
  await popup.click('Other ways');
  await popup.click('Tone, vibration and more');
  await popup.click('Start at once when I open Breather from the toolbar');
  await waitFor('it to be kept', () => popup.evaluate(isAtOnceKept));
  await popup.close();
  const atOnce = await pressThrough();
  await atOnce.popup.waitForSeconds(1);
  expect(atOnce.presses).toBe(1);
  await atOnce.popup.click('Stop');
  await atOnce.popup.close();
});
