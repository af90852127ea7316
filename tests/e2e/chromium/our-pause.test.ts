/** The pause that two agreed on: made on the page, taken in the popup, and come back from. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { findViolations } from '../../support/axe';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import {
  badgeText,
  changeSession,
  openPage,
  readSession,
  storedIn,
} from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, readPrompt, waitForDialog } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { ToolbarPopup } from '../../support/toolbar-popup';

const fixture = requireFixture('textarea');
const MINUTE_MS = 60_000;
/** Storing is asked again until it is done. */
const inTime = { timeout: 10_000 };

interface Pause {
  startedAt: number;
  endsAt: number;
  isOurs?: true;
  chat?: string;
}

let browser: Chromium;
/** The page of the pause, on which it is made. */
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openPage(browser, 'options.html#pause');
});

afterAll(() => browser?.close());

afterEach(async () => {
  if (await readPause()) await changeSession(page, 'pause', null);
});

const readAgreed = async () => JSON.parse(await storedIn(page, 'local')).settings.ourPause;
const readPause = () => readSession<Pause>(page, 'pause');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** The clipboard is read by a page in front. */
async function readClipboard(): Promise<string> {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

function timeOfDay(at: number): Promise<string> {
  return page.evaluate(
    (epochMs) =>
      new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(epochMs),
    at,
  );
}

test('is made by keyboard alone, kept, changed, and brought back by the undo', async () => {
  await page.getByRole('button', { name: 'Make our pause' }).focus();
  await page.keyboard.press('Enter');
  // The word has the focus.
  await page.keyboard.type('Lighthouse');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Lighthouse' }).waitFor();
  const kept = {
    word: 'Lighthouse',
    minutes: 20,
    comesBack: 'them',
    isNot: ['not-the-end', 'not-a-way-out'],
  };
  await expect.poll(readAgreed, inTime).toEqual(kept);
  await page.getByText('You come back first.').waitFor();

  await press('Delete');
  await page.getByText('Our pause is deleted.').waitFor();
  await expect.poll(readAgreed, inTime).toBeNull();
  // The undo has the focus.
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Lighthouse' }).waitFor();
  await expect.poll(readAgreed, inTime).toEqual(kept);
});

test('goes out as text, and as a card that is all a printer gets', async () => {
  await press('Copy as text');
  await page.getByText('Copied', { exact: true }).waitFor();
  expect(await readClipboard()).toMatch(/^Our pause\n\nWhen one of us says “Lighthouse”, we both/);

  await page.emulateMedia({ media: 'print' });
  const printed = (await page.locator('body').innerText()).trim();
  expect(printed).toMatch(/^Our pause\s+Lighthouse\s/);
  expect(printed).toContain('Comes back first:');
  expect(printed).not.toContain('You come back first.');
  for (const word of ['Start the pause', 'Support', 'Take our pause', 'Breather']) {
    expect(printed).not.toContain(word);
  }
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'screen' });
});

test('is taken in the popup, tells the time, and leads back at its end', async () => {
  const over = await browser.context.newPage();
  await over.goto(fixture.url);
  const popup = await ToolbarPopup.open(browser, over);
  await popup.click('Pause');
  await popup.click('Take our pause');
  await popup.waitForText('Copied');
  const pause = await waitFor('the pause to be kept', readPause);
  expect(pause.endsAt - pause.startedAt).toBe(20 * MINUTE_MS);
  expect(pause.isOurs).toBe(true);
  const backAt = await timeOfDay(pause.endsAt);
  const sentence = `Lighthouse. I’m taking our pause. Back at ${backAt}.`;
  await popup.waitForText(sentence);
  await popup.waitForText(`The fight can wait until ${backAt}`);
  await popup.waitForText('They come back first.');
  await waitFor('the toolbar', async () => (await badgeText(page)) === '20');
  await popup.close();
  expect(await readClipboard()).toBe(sentence);

  await changeSession(page, 'pause', {
    startedAt: pause.startedAt - 21 * MINUTE_MS,
    endsAt: pause.endsAt - 21 * MINUTE_MS,
  });
  const again = await ToolbarPopup.open(browser, over);
  await again.waitForText('Time to come back');
  await again.waitForText('They come back first.');
  await again.click('Copy');
  await again.waitForText('Copied');
  await again.close();
  expect(await readClipboard()).toBe('I’m back. What I heard from you was …');

  const third = await ToolbarPopup.open(browser, over);
  await third.waitForText('Time to come back');
  await third.click('20 more minutes, and I say so');
  await third.waitForText('Copied');
  const longer = await waitFor('twenty more', async () => {
    const now = await readPause();
    return now && now.endsAt > Date.now() ? now : null;
  });
  expect(longer.endsAt - Date.now()).toBeGreaterThan(18 * MINUTE_MS);
  const later = await timeOfDay(longer.endsAt);
  await third.waitForText(`Back at ${later}`);
  await third.close();
  expect(await readClipboard()).toBe(
    `I need 20 more minutes, so that I can listen. Back at ${later}.`,
  );
  await over.close();
});

test('taken over a chat, it holds that chat alone', async () => {
  await turnOnSites(browser, [hostPattern(fixture)]);
  const over = await browser.context.newPage();
  const tab = await ChromiumTab.on(over);
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  const popup = await ToolbarPopup.open(browser, over);
  await popup.click('Pause');
  await popup.waitForText('Only in this chat');
  await popup.click('Take our pause');
  await popup.waitForText('every message in that chat waits for a breath');
  const pause = await waitFor('the pause to be kept', readPause);
  await popup.close();
  expect(pause.chat).toMatch(/^[\w-]+\.[\w-]+$/);
  await over.bringToFront();
  await chat.focusComposer();
  // One that is faster than the pause goes.
  await waitFor('the pause to reach the chat', async () => {
    if ((await chat.text()) === '') await chat.write('hold me');
    await chat.press('Enter');
    return (await readPrompt(tab))?.dialog;
  });
  expect((await waitForDialog(tab)).text).toContain('You are pausing until');
  await clickButton(tab, 'Keep editing');
  await chat.switchTo('other');
  await chat.write('let me go');
  await chat.press('Enter');
  await chat.expectDelivered(['let me go']);
  await over.close();
});

test.each([
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const)('axe finds nothing in %s, in each of its faces', async (_name, media) => {
  await page.bringToFront();
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  const look = async (face: string) => expect(await findViolations(page), face).toEqual([]);
  await press('Change');
  await page.getByRole('textbox', { name: 'The word' }).waitFor();
  await look('form');
  await press('Cancel');
  await page.getByRole('heading', { name: 'Lighthouse' }).waitFor();
  await look('card');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await look('card, right to left');
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  await press('Take our pause');
  await page.getByRole('button', { name: '20 more minutes, and I say so' }).waitFor();
  await look('running');
  await waitFor('the pause to be kept', readPause);
  await changeSession(page, 'pause', {
    startedAt: Date.now() - 20 * MINUTE_MS,
    endsAt: Date.now() - 1_000,
  });
  await page.getByRole('heading', { name: 'Time to come back' }).waitFor();
  await look('over');
  await press('Done');
  await page.getByRole('button', { name: 'Take our pause' }).waitFor();
});

test('two begin an exercise together, at one screen or by text', async () => {
  const ground = await openPage(browser, 'options.html#ground');
  await ground.getByText('Other ways', { exact: true }).click();
  await ground.getByText('With someone', { exact: true }).click();
  const byText = ground.getByRole('region', { name: 'By text' });
  await byText.getByRole('button', { name: 'Copy' }).click();
  await byText.getByText('Copied').waitFor();
  expect(await ground.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Can we both breathe for two minutes, from \d+:\d[05]/,
  );
  expect(await findViolations(ground, 'details details[open]')).toEqual([]);
  await ground.getByRole('button', { name: 'Start together' }).click();
  await ground.getByText(/One of you reads the word aloud/).waitFor();
  expect(await readSession<{ isForTwo?: true }>(page, 'run')).toMatchObject({ isForTwo: true });
  await ground.getByRole('button', { name: 'Stop' }).click();
  await waitFor('the run to be forgotten', async () => (await readSession(page, 'run')) === null);
  await ground.close();
});
