/**
 * Nothing moves by itself while a person goes through a flow, by the browser's own measure; and
 * what they press again and again stays where it is when something else is pressed.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { changeSession, openPage, readSession } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { readPlaces, readShifts } from '../../support/layout-shifts';
import {
  clickButton,
  findButton,
  mark,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { ToolbarPopup } from '../../support/toolbar-popup';

const fixture = requireFixture('textarea');
const PLAIN = 'https://plain.example/';
const MINUTE_MS = 60_000;

let browser: Chromium;
let store: Page;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  await browser.serve([
    ...fixtureRoutes([fixture]),
    { prefix: PLAIN, contentType: 'text/html', body: '<p>Nothing to write in' },
  ]);
  await turnOnSites(browser, [hostPattern(fixture)]);
  store = await openPage(browser, 'options.html#support');
});

afterAll(() => browser?.close());

async function openPopup(name: string): Promise<ToolbarPopup> {
  const page = await browser.context.newPage();
  await page.goto(PLAIN + name);
  const popup = await ToolbarPopup.open(browser, page);
  await popup.waitForText('This week’s question');
  return popup;
}

test('an exercise, from its start to its end', async () => {
  const popup = await openPopup('exercise');
  await popup.click('Start');
  await popup.waitForSeconds(1);
  await popup.click('Pause');
  await popup.waitForText('Go on');
  await popup.click('Go on');
  await popup.waitForSeconds(3);
  await popup.click('Stop');
  await popup.waitForText('Other ways');
  await popup.click('Start');
  const run = await waitFor('the run to be kept', () =>
    readSession<{ startedAt: number }>(store, 'run'),
  );
  await changeSession(store, 'run', { startedAt: run.startedAt - 2 * MINUTE_MS });
  await popup.waitForText('Back to my message');
  await popup.click('Done');
  await popup.waitForText('Other ways');
  // The end comes by itself, and takes the place of the exercise.
  expect(await popup.evaluate(readShifts, '[role="tab"], footer a')).toEqual([]);
  await popup.close();
});

test('the places of the popup', async () => {
  const standing = '[role="tab"], footer a, main > div > header';
  const popup = await openPopup('places');
  const before = await popup.evaluate(readPlaces, standing);
  expect(before.length).toBeGreaterThan(7);
  for (const [place, last] of [
    ['Pause', 'Start the pause'],
    ['Reframe', 'Write my own'],
    ['Words', 'Another one'],
    ['Ground', 'Other ways'],
  ] as const) {
    await popup.click(place);
    await popup.waitForText(last);
    expect(await popup.evaluate(readPlaces, standing), place).toEqual(before);
  }
  expect(await popup.evaluate(readShifts, standing)).toEqual([]);
  await popup.close();
});

/** Where a button of the dialog is. */
async function placeOf(tab: ChromiumTab, name: string) {
  return (await findButton(tab, name))?.point;
}

/** A press that comes too soon after the last one is taken for a double press, and does nothing. */
async function turnLayer(tab: ChromiumTab, name: string): Promise<void> {
  await waitFor(`${name} to turn the layer`, async () => {
    if (await findButton(tab, name)) await clickButton(tab, name);
    return !(await findButton(tab, name));
  });
}

test('the pause before sending, through its layers, and a message that is kept for later', async () => {
  const page = await browser.context.newPage();
  const tab = await ChromiumTab.on(page);
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
  const three = () =>
    Promise.all(['Keep editing', 'It’s urgent', 'Send now'].map((name) => placeOf(tab, name)));
  const before = await three();
  expect(before).not.toContain(undefined);
  await turnLayer(tab, 'More');
  expect(await three(), 'More').toEqual(before);
  await turnLayer(tab, 'Back to the breath');
  expect(await three(), 'back').toEqual(before);
  await turnLayer(tab, 'More');
  await clickButton(tab, 'A little longer');
  await waitFor('the breath', () => findButton(tab, 'More'));
  expect(await three(), 'longer').toEqual(before);
  await turnLayer(tab, 'More');
  await clickButton(tab, '20 minutes');
  await waitForNoDialog(tab);
  await waitFor('the notice', async () => (await readPrompt(tab))?.text.includes('Kept for later'));
  // All that the site drew itself stands as if nothing had happened.
  expect(await page.evaluate(readShifts, 'body *')).toEqual([]);
  await page.close();
});

test.each([
  [900, 640],
  [360, 640],
])('the steps of the welcome at %i by %i', async (width, height) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#welcome`);
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await page.getByText('What it never does').waitFor();
  const before = await page.evaluate(readPlaces, 'footer');
  expect(before).toHaveLength(1);
  await next.click();
  await page.getByRole('heading', { name: 'Where do you write to people?' }).waitFor();
  expect(await page.evaluate(readPlaces, 'footer')).toEqual(before);
  await next.click();
  await page.getByRole('heading', { name: 'When do messages get away from you?' }).waitFor();
  expect(await page.evaluate(readPlaces, 'footer')).toEqual(before);
  await next.click();
  await page.frameLocator('iframe').getByRole('textbox', { name: 'Write to Sam' }).waitFor();
  expect(await page.evaluate(readPlaces, 'footer')).toEqual(before);
  expect(await page.evaluate(readShifts, null)).toEqual([]);
  await page.close();
});
