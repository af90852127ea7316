/** Every task by the keyboard alone, with the focus in sight at each stop. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { focusOf, tabTo, waitForFocus } from '../../support/by-keyboard';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage, readSession, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');
let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
});

afterAll(() => browser?.close());

describe('in the popup', () => {
  /** Opens it as the toolbar does: with the focus where it puts it. */
  async function openAt(place: 'Ground' | 'Pause' | 'Reframe' | 'Words'): Promise<Page> {
    const page = await openPage(browser, 'popup.html');
    await waitForFocus(page, 'Start');
    await tabTo(page, 'Ground');
    for (const passed of ['Ground', 'Pause', 'Reframe', 'Words']) {
      if (passed === place) break;
      await page.keyboard.press('ArrowRight');
    }
    expect(await focusOf(page)).toBe(place);
    await page.getByRole('tabpanel', { name: place }).waitFor();
    return page;
  }

  async function leave(page: Page, place: string): Promise<void> {
    await tabTo(page, place);
    await page.keyboard.press('Home');
    await page.getByRole('tabpanel', { name: 'Ground' }).waitFor();
    await page.close();
  }

  test('an exercise starts, stands still, goes on and stops', async () => {
    const page = await openPage(browser, 'popup.html');
    await waitForFocus(page, 'Start');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Pause');
    await waitFor('the run to be kept', () => readSession(page, 'run'));
    await page.keyboard.press('Space');
    await waitForFocus(page, 'Go on');
    await page.keyboard.press('Space');
    await waitForFocus(page, 'Pause');
    await tabTo(page, 'Stop');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Start');
    await waitFor('the run to be gone', async () => (await readSession(page, 'run')) === null);
    await tabTo(page, 'Other ways');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Long sigh');
    await page.keyboard.press('ArrowRight');
    expect(await focusOf(page)).toBe('Slow');
    expect(await page.getByRole('radio', { name: 'Slow' }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await page.close();
  });

  test('a pause starts and ends', async () => {
    const page = await openAt('Pause');
    await tabTo(page, 'Start the pause');
    await page.keyboard.press('Enter');
    await waitFor('the pause', () => readSession(page, 'pause'));
    await waitForFocus(page, 'A bit longer');
    await tabTo(page, 'End the pause');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Start the pause');
    await leave(page, 'Pause');
  });

  test('the next card comes, and a card of one’s own is written', async () => {
    const page = await openAt('Reframe');
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'When I feel jealous' });
    const thought = page.locator('article h3');
    const first = await thought.innerText();
    await tabTo(page, 'Another card');
    await page.keyboard.press('Enter');
    await waitFor('another card', async () => (await thought.innerText()) !== first);
    await tabTo(page, 'Back');
    await page.keyboard.press('Enter');
    await waitFor('the first card', async () => (await thought.innerText()) === first);
    await tabTo(page, 'Write my own');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'The thought');
    await page.keyboard.type('Nobody asks me');
    await tabTo(page, 'Save');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nobody asks me' }).waitFor();
    await leave(page, 'Reframe');
  });

  test('words are filled in and copied', async () => {
    const page = await openAt('Words');
    await tabTo(page, 'feeling');
    await page.keyboard.type('left out');
    await tabTo(page, 'Copy');
    await page.keyboard.press('Enter');
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.locator('article h3').innerText()).toContain('I feel left out');
    await leave(page, 'Words');
  });
});

describe('in the settings', () => {
  test('a site is added and switched off', async () => {
    await browser.allowHosts(['https://keys.example/*']);
    const page = await openPage(browser, 'options.html#settings');
    await tabTo(page, 'Add a site');
    await page.keyboard.type('keys.example');
    await page.keyboard.press('Enter');
    const added = page.getByRole('switch', { name: 'keys.example' });
    await added.waitFor();
    await tabTo(page, 'keys.example');
    await page.keyboard.press('Space');
    await waitFor('the switch', async () => (await added.getAttribute('aria-checked')) === 'false');
    await page.close();
  });

  test('the wait is changed, by arrows and by typing', async () => {
    const page = await openPage(browser, 'options.html#settings/pause');
    await tabTo(page, 'Wait before Send now is ready');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const kept = (seconds: number) => async () =>
      (await storedIn(page, 'local')).includes(`"waitSeconds":${seconds}`);
    await waitFor('one second', kept(1));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('0');
    await page.keyboard.press('Tab');
    await waitFor('no wait', kept(0));
    await page.close();
  });

  test('a switch is found by its words, and has the focus', async () => {
    const page = await openPage(browser, 'options.html#settings');
    await tabTo(page, 'Find a setting');
    await page.keyboard.type('dark mode');
    await page.keyboard.press('ArrowDown');
    await waitForFocus(page, 'Colours Look');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Like my device');
    await tabTo(page, 'Find a setting');
    await page.keyboard.type('quiet');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Quiet hours');
    expect(page.url()).toMatch(/#settings\/reminders$/);
    await page.close();
  });

  test('nothing is erased without a second press, and Escape from it is a Tab away', async () => {
    const page = await openPage(browser, 'options.html#settings/privacy');
    await tabTo(page, 'Erase everything');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Yes, erase everything');
    await tabTo(page, 'Keep it all');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Erase everything');
    expect(await storedIn(page, 'local')).toContain(new URL(fixture.url).host);
    // Nor by one press that takes its time: the second button has the focus by then.
    await page.keyboard.down('Enter');
    await waitForFocus(page, 'Yes, erase everything');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await tabTo(page, 'Keep it all');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'Erase everything');
    expect(await storedIn(page, 'local')).toContain(new URL(fixture.url).host);
    await page.close();
  });
});
