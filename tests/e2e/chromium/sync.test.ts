/**
 * The same settings on several devices, by keyboard. The other device is what it would have written
 * into sync.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { findViolations } from '../../support/axe';
import { pressByKeyboard, tabTo, waitForFocus } from '../../support/by-keyboard';
import { type Chromium, startChromium } from '../../support/chromium';
import { type ExtensionApi, openPage, storedIn } from '../../support/extension-page';
import { goToPart } from '../../support/settings-walk';

const SWITCH = 'Use the same settings on my devices';
const THEME = 's:appearance.theme';

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openPage(browser, 'options.html#settings/privacy');
  await section().waitFor();
});
afterEach(async () => {
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByRole('heading', { name: 'A breath before you send' }).waitFor();
  expect(await storedIn(page, 'sync')).toBe('{}');
  await page.close();
});

const section = () => page.getByRole('region', { name: 'Same settings on my devices' });
const isDark = () => page.evaluate(() => document.documentElement.dataset.theme === 'dark');
async function chooseDark(): Promise<void> {
  await goToPart(page, 'Look');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await waitFor('it to be saved', async () => (await storedIn(page, 'local')).includes('"dark"'));
  await goToPart(page, 'Privacy and data');
}

function waitForStatus(words: RegExp): Promise<boolean> {
  return waitFor(`to read ${words}`, async () =>
    words.test(await section().getByRole('status').innerText()),
  );
}

function waitForSync(test: (items: Record<string, { v?: unknown }>) => boolean): Promise<boolean> {
  return waitFor('the copy in sync', async () => test(JSON.parse(await storedIn(page, 'sync'))));
}

/** What another device with this account would have written. */
function writeElsewhere(items: Record<string, unknown>): Promise<void> {
  return page.evaluate(async (values) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.storage.sync.set(values);
  }, items);
}

async function switchOn(): Promise<void> {
  await tabTo(page, SWITCH);
  await page.keyboard.press('Space');
  await waitForFocus(page, 'Switch it on');
  await page.keyboard.press('Enter');
  await waitForStatus(/^Up to date/);
}

test('is off until the person has read what it means, and then keeps two devices the same', async () => {
  await chooseDark();
  expect(await storedIn(page, 'sync')).toBe('{}');

  await tabTo(page, SWITCH);
  await page.keyboard.press('Space');
  await waitForFocus(page, 'Switch it on');
  expect(await section().getByRole('alert').first().innerText()).toContain('leave this off');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitForFocus(page, SWITCH);
  expect(await storedIn(page, 'sync')).toBe('{}');

  await switchOn();
  await waitForSync((items) => items[THEME]?.v === 'dark');
  expect(await storedIn(page, 'sync')).not.toContain('discreet');

  const card = { id: 'far', text: 'Can we talk tonight?' };
  const later = Date.now() + 60_000;
  await writeElsewhere({
    [THEME]: { v: 'light', t: later },
    'o:words:far': { v: card, t: later },
    's:of-a-newer-one': 'left alone',
  });
  await waitFor('the change of the other device', async () => !(await isDark()));
  expect(await storedIn(page, 'local')).toContain('Can we talk tonight?');

  await chooseDark();
  await waitForSync((items) => items[THEME]?.v === 'dark');
  expect(await storedIn(page, 'sync')).toContain('left alone');
  expect(await findViolations(page)).toEqual([]);
});

test('goes on after the worker was stopped', async () => {
  await switchOn();
  await browser.stopBackground();
  await chooseDark();
  await waitForSync((items) => items[THEME]?.v === 'dark');
});

test('names an item that is too long for sync, and says how many find no room', async () => {
  await chooseDark();
  await switchOn();
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const { settings } = await chrome.storage.local.get('settings');
    const before = settings as { cards: object; ideas: object };
    const long = '<'.repeat(600);
    const own = [
      { id: 'c', thought: 'They always do this', notice: long, challenge: long, reframe: long },
    ];
    const ideas = Array.from({ length: 600 }, (_, index) => ({ id: `i${index}`, text: 'A walk' }));
    await chrome.storage.local.set({
      settings: {
        ...before,
        cards: { ...before.cards, own },
        ideas: { ...before.ideas, own: ideas },
      },
    });
  });
  await waitForStatus(/no more room in sync/);
  expect(await section().getByRole('listitem').innerText()).toBe('They always do this');
  expect(Object.keys(JSON.parse(await storedIn(page, 'sync')))).toHaveLength(500);
});

test('stops and takes the copy out, and says when another device did so', async () => {
  await switchOn();
  await pressByKeyboard(page, 'Stop and remove from sync');
  await waitFor('it to be empty', async () => (await storedIn(page, 'sync')) === '{}');
  await waitForFocus(page, SWITCH);
  await page.getByRole('switch', { name: SWITCH, checked: false }).waitFor();

  await switchOn();
  await waitFor('the copy to have been seen', async () => {
    const { sync } = JSON.parse(await storedIn(page, 'local'));
    return sync.seen;
  });
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { sync: { clear(): Promise<void> } } };
    };
    await chrome.storage.sync.clear();
  });
  await waitForStatus(/so it is off here too/);
  await page.getByRole('switch', { name: SWITCH, checked: false }).waitFor();
});
