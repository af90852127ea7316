/**
 * The panel beside the page: opened as the browser opens it, and as a page in a tab for its looks.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { findViolations } from '../../support/axe';
import { type Chromium, startChromium } from '../../support/chromium';
import { changeSession, openPage, readSession, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { findOutOfSight, hasNamed, tooWide } from '../../support/in-sight';
import { turnOnSites } from '../../support/settings-page';
import { ToolbarPopup } from '../../support/toolbar-popup';

const fixture = requireFixture('textarea');
let browser: Chromium;
/** A page of the extension that looks into the storage. */
let store: Page;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve([
    ...fixtureRoutes([fixture]),
    { prefix: 'https://plain.example/', contentType: 'text/html', body: '<p>Nothing to write in' },
  ]);
  await turnOnSites(browser, [hostPattern(fixture)]);
  store = await openPage(browser, 'options.html#support');
});

afterAll(() => browser?.close());

// A run that a failed test left would be the whole panel of the next one.
afterEach(() => changeSession(store, 'run', null));

interface Contexts {
  runtime: {
    getContexts(of: { contextTypes: string[] }): Promise<{ documentUrl?: string }[]>;
  };
}

const openPanels = () =>
  store.evaluate(
    async () =>
      (
        await (globalThis as unknown as { chrome: Contexts }).chrome.runtime.getContexts({
          contextTypes: ['SIDE_PANEL'],
        })
      ).length,
  );

/** By *Keep it open* in the popup, over this page. */
async function keepOpen(over: Page): Promise<ToolbarPopup> {
  const popup = await ToolbarPopup.open(browser, over);
  await popup.click('Keep it open');
  const panel = await ToolbarPopup.besidePage(browser);
  await panel.waitForText('Close at once');
  return panel;
}

async function openTab(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

describe('beside the page', () => {
  test('it opens by a press in the popup alone, and closes at once', async () => {
    const page = await openTab('https://plain.example/opens');
    expect(await openPanels(), 'before anybody asked for it').toBe(0);
    const panel = await keepOpen(page);
    expect(await openPanels()).toBe(1);
    await panel.waitForText('plain.example');
    await panel.click('Emergency Close at once');
    await waitFor('the panel to be gone', async () => (await openPanels()) === 0);
    await page.close();
  });

  test('its line is about the tab in front', async () => {
    const plain = await openTab('https://plain.example/first');
    const panel = await keepOpen(plain);
    await panel.waitForText('Off here');
    const chat = await openTab(fixture.url);
    await panel.waitForText('On here');
    await chat.locator('textarea').first().click();
    await chat.keyboard.type('You always do this');
    await panel.click('Mark as heated');
    await panel.waitForText('This message is marked');
    await panel.click('Marked');
    await panel.waitForText('On here');
    const other = await openTab('https://plain.example/unseen');
    await panel.waitForText('Not on here. Turn it on with the button on the toolbar.');
    await chat.bringToFront();
    await panel.waitForText('On here');
    await chat.goto('https://plain.example/gone-on');
    await panel.waitForText('Not on here.');
    await panel.click('Emergency Close at once');
    for (const page of [plain, chat, other]) await page.close();
  });

  test('a run is one in the popup and in the panel, and what was written outlives it and the worker', async () => {
    const page = await openTab('https://plain.example/runs');
    const panel = await keepOpen(page);
    await panel.click('Draft it here first');
    await panel.waitForText('What happened');
    await panel.evaluate(() => document.querySelector('textarea')?.focus());
    await panel.type('You came home at nine');
    await panel.waitForText('You came home at nine.');
    const popup = await ToolbarPopup.open(browser, page);
    await popup.click('Start');
    await panel.waitForText('Breathe in through the nose');
    await browser.stopBackground();
    // As it does for every press beside it, the popup goes.
    await panel.click('Stop');
    await panel.waitForText('You came home at nine.');
    await waitFor('the run to be gone', async () => (await readSession(store, 'run')) === null);
    for (const area of ['local', 'session', 'sync'] as const) {
      expect(await storedIn(store, area)).not.toContain('nine');
    }
    await panel.click('Ground');
    await panel.click('Start');
    const again = await ToolbarPopup.open(browser, page);
    await again.waitForText('of 2 minutes');
    await again.click('Stop');
    await panel.waitForText('Other ways');
    await again.close();
    await panel.click('Emergency Close at once');
    await page.close();
  });
});

const openAsPage = async (hash = '') => openPage(browser, `sidepanel.html${hash}`);

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('axe finds nothing in any view, in %s', async (name, media) => {
  const page = await openAsPage();
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 720 });
  for (const place of ['Pause', 'Reframe', 'Words', 'Ground']) {
    await page.getByRole('tab', { name: place }).click();
    await page.getByRole('tabpanel', { name: place }).locator('button:visible').first().waitFor();
    expect(await findViolations(page), place).toEqual([]);
  }
  for (const [link, words] of [
    ['I wish I hadn’t', 'might you need this message later'],
    ['Draft it here first', 'What I’d like'],
  ] as const) {
    await page.locator('footer').getByRole('link', { name: link }).click();
    await page.getByText(words).first().waitFor();
    expect(await findViolations(page), link).toEqual([]);
  }
  if (name === 'light') {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await findViolations(page), 'right to left').toEqual([]);
  }
  await page.getByRole('tab', { name: 'Ground' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  expect(await findViolations(page), 'running').toEqual([]);
  await page.close();
});

test.each([280, 320, 400, 600])('the main buttons are in sight, %i px wide', async (width) => {
  const ways = [
    ...['All of Breather', 'Settings', 'Support'],
    ...['Draft it here first', 'Emergency Close at once'],
  ];
  const main: Record<string, string[]> = {
    pause: ['Start the pause'],
    words: ['Copy', 'Another one'],
    ground: ['Start', 'Other ways'],
    repair: ['Yes, or I’m not sure', 'No'],
  };
  for (const [place, names] of Object.entries(main)) {
    const page = await openAsPage(`#${place}`);
    await page.setViewportSize({ width, height: 700 });
    await waitFor(`${place} to be drawn`, () => page.evaluate(hasNamed, names));
    const shown = [...ways, ...names, 'Ground', 'Pause', 'Reframe', 'Words', 'More'];
    expect(await page.evaluate(findOutOfSight, shown)).toEqual([]);
    // Words has a link of that name as well.
    const repair = await page.locator('footer').getByText('I wish I hadn’t').boundingBox();
    expect(repair?.y).toBeLessThan(700);
    expect(await page.evaluate(tooWide), place).toBe(0);
    await page.close();
  }
});

test('the keyboard reaches every view, and what has no tab is read first', async () => {
  const page = await openAsPage();
  await page.getByRole('tab', { name: 'Ground' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Start the pause' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel('What happened').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Draft it here first',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  expect(await page.getByLabel('What happened').inputValue()).toBe('One\ntwo');
  await page.close();
});
