/** The passphrase of the journal, walked through by keyboard. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { findViolations } from '../../support/axe';
import { pressByKeyboard, tabTo, waitForFocus } from '../../support/by-keyboard';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage } from '../../support/extension-page';
import { forgetAll } from '../../support/forget-all';
import { lockNow, setPassphrase, typeAndGoOn, waitForText } from '../../support/lock-walk';
import { readAllStored } from '../../support/read-all-stored';

const PASSPHRASE = 'plum river quiet lamp';
const WORDS = 'Call about the lease';

let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
});
afterEach(async () => {
  const page = await openPage(browser, 'options.html#support');
  await page.evaluate(forgetAll);
  for (const each of browser.context.pages()) if (each !== page) await each.close();
  await page.goto('about:blank');
});
afterAll(() => browser?.close());

async function keepPromise(): Promise<Page> {
  const page = await openPage(browser, 'options.html#promises');
  await pressByKeyboard(page, 'Make the first promise');
  await tabTo(page, 'What will I do?');
  await page.keyboard.type(WORDS);
  await pressByKeyboard(page, 'Save');
  await waitFor('the promise to be kept', async () =>
    (await page.evaluate(readAllStored)).includes(WORDS),
  );
  return page;
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  await tabTo(page, 'Passphrase');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
}

test('a passphrase is set: it says first that nobody can bring it back, and nothing is left to read', async () => {
  const promises = await keepPromise();
  const page = await openPage(browser, 'options.html#settings/privacy');
  await pressByKeyboard(page, 'Set a passphrase');
  await page.getByText('Nobody can bring a forgotten passphrase back').waitFor();
  await waitForFocus(page, 'New passphrase');

  await page.keyboard.type('short');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Take 8 characters or more.').waitFor();
  await waitForFocus(page, 'New passphrase');
  await typeAndGoOn(page, PASSPHRASE);
  await waitForFocus(page, 'New passphrase once more');
  await page.keyboard.type('another one');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('The two do not match.').waitFor();
  await waitForFocus(page, 'New passphrase once more');
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await waitForText(page, 'Your journal has a passphrase now.');
  expect(await focusedPart(page)).toContain('Your journal has a passphrase now.');

  expect(await page.evaluate(readAllStored)).not.toContain(WORDS);
  expect(await page.evaluate(readAllStored)).not.toContain(PASSPHRASE);
  // It stays open for who has just set it.
  await promises.reload();
  await waitForText(promises, WORDS);
});

test('locked, every page of the journal asks for it, and a wrong one is told as wrong', async () => {
  const promises = await keepPromise();
  await setPassphrase(browser, PASSPHRASE);
  await waitForText(promises, WORDS);
  await pressByKeyboard(promises, 'Lock now');
  await promises.getByRole('heading', { name: 'Your journal is locked' }).waitFor();
  expect(await promises.content()).not.toContain(WORDS);
  for (const place of ['check-ins', 'journal', 'today', 'insights']) {
    const page = await openPage(browser, `options.html#${place}`);
    await page.getByRole('heading', { name: 'Your journal is locked' }).waitFor();
    await page.close();
  }

  await unlock(promises, 'plum river quiet');
  await promises.getByRole('alert').getByText('That is not the passphrase.').waitFor();
  await waitForFocus(promises, 'Passphrase');
  // The wrong one is selected: typing replaces it.
  await promises.keyboard.type(PASSPHRASE);
  await promises.keyboard.press('Enter');
  await waitForText(promises, WORDS);
  await waitFor('the focus to be where the form was', async () =>
    (await focusedPart(promises)).includes(WORDS),
  );
});

test('a text that somebody is in the middle of is there again when the journal opens', async () => {
  const page = await keepPromise();
  await setPassphrase(browser, PASSPHRASE);
  await waitForText(page, WORDS);
  await pressByKeyboard(page, 'Make a promise');
  await tabTo(page, 'What will I do?');
  await page.keyboard.type('Water the plants');
  await lockNow(browser);
  const field = page.getByLabel('What will I do?');
  await field.waitFor({ state: 'hidden' });
  await unlock(page, PASSPHRASE);
  await field.waitFor();
  expect(await field.inputValue()).toBe('Water the plants');
  await pressByKeyboard(page, 'Save');
  await waitForText(page, 'Water the plants');
  expect(await page.evaluate(readAllStored)).not.toContain('Water the plants');
});

test('own texts are sealed with it, those of an earlier Breather too, and open with it', async () => {
  const page = await openPage(browser, 'options.html#support');
  await page.evaluate(keepAsBefore);
  const ideas = await openPage(browser, 'options.html#ideas');
  await waitForText(ideas, 'Soup by the lake');
  await setPassphrase(browser, PASSPHRASE);
  await pressByKeyboard(ideas, 'Write an idea');
  await ideas.keyboard.type('Bread with seeds');
  await pressByKeyboard(ideas, 'Save');
  await waitForText(ideas, 'Bread with seeds');
  await lockNow(browser);
  await waitForText(ideas, 'Your own ideas open with your journal.');
  for (const text of ['Soup by the lake', 'Bread with seeds', 'Nobody writes first']) {
    expect(await ideas.content()).not.toContain(text);
    expect(await page.evaluate(readAllStored)).not.toContain(text);
  }

  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('tab', { name: 'Reframe' }).click();
  await popup
    .getByRole('article')
    .or(popup.getByRole('button', { name: 'No' }))
    .first()
    .waitFor();
  await tabTo(popup, 'Your own cards open with your journal.');
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Passphrase', { exact: true }).waitFor();
  expect(await findViolations(popup)).toEqual([]);
  await unlock(popup, PASSPHRASE);
  await popup.getByRole('button', { name: 'Write my own' }).waitFor();
  await popup.getByLabel('About', { exact: true }).selectOption({ label: 'My own card' });
  await popup.getByRole('heading', { name: 'Nobody writes first' }).waitFor();
  await waitForText(ideas, 'Soup by the lake');
  await waitForText(ideas, 'Bread with seeds');
});

/** What an earlier Breather wrote. Runs in a page of ours. */
async function keepAsBefore(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  const none = { favourites: [], hidden: [] };
  const card = { id: 'own-1', thought: 'Nobody writes first', notice: '', challenge: '' };
  await chrome.storage.local.set({
    settings: {
      version: 1,
      cards: { ...none, own: [{ ...card, reframe: 'Some weeks are quiet' }] },
      ideas: { ...none, own: [{ id: 'own-2', text: 'Soup by the lake' }] },
    },
  });
}

test('it locks by itself when its time is over, in every page', async () => {
  const page = await keepPromise();
  await setPassphrase(browser, PASSPHRASE);
  const settings = await openPage(browser, 'options.html#settings/privacy');
  const after = settings.getByLabel('Lock it when I have not used it for');
  await after.waitFor();
  await tabTo(settings, 'Lock it when I have not used it for');
  await settings.keyboard.press('ArrowUp');
  await waitForText(settings, 'Saved.');
  expect(await after.inputValue()).toBe('minutes5');
  const lockAt = await settings.evaluate(readLockAt);
  expect(lockAt - Date.now()).toBeGreaterThan(4 * 60_000);
  expect(lockAt - Date.now()).toBeLessThanOrEqual(5 * 60_000);
  await settings.evaluate(letTimePass);
  await page.getByRole('heading', { name: 'Your journal is locked' }).waitFor();
  await waitForText(settings, 'Your journal is locked. Open it to change anything here.');
  expect(await page.content()).not.toContain(WORDS);
});

test('a thought of one’s own goes on while the journal is locked, and is kept once it is open', async () => {
  await setPassphrase(browser, PASSPHRASE);
  await lockNow(browser);
  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('tab', { name: 'Reframe' }).click();
  await popup.getByRole('radio', { name: 'Kept thoughts' }).check();
  await popup.getByRole('heading', { name: 'Your journal is locked' }).waitFor();
  expect(await findViolations(popup)).toEqual([]);
  await popup.getByRole('radio', { name: 'My own thought' }).check();
  await pressByKeyboard(popup, 'No');
  await tabTo(popup, 'The thought');
  await popup.keyboard.type('They left me out');
  for (const step of ['Next', 'Not that I can see', 'Next', 'Next']) {
    await pressByKeyboard(popup, step);
  }
  await waitForText(popup, 'Your journal is locked. Open it to keep this.');
  await unlock(popup, PASSPHRASE);
  await pressByKeyboard(popup, 'Keep it for 7 days');
  await popup.getByText('Kept for 7 days.').waitFor();
  await popup.getByRole('radio', { name: 'Kept thoughts' }).check();
  await popup.getByText('They left me out').first().waitFor();
  expect(await popup.evaluate(readAllStored)).not.toContain('They left me out');
});

test('the passphrase is changed, and removed', async () => {
  const promises = await keepPromise();
  await setPassphrase(browser, PASSPHRASE);
  const page = await openPage(browser, 'options.html#settings/privacy');
  await pressByKeyboard(page, 'Change passphrase');
  await waitForFocus(page, 'Passphrase now');
  await typeAndGoOn(page, 'not this one');
  await typeAndGoOn(page, 'seven tall green boats');
  await page.keyboard.type('seven tall green boats');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
  await waitForFocus(page, 'Passphrase now');
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await waitForText(page, 'Your journal has a new passphrase now.');

  await pressByKeyboard(page, 'Lock now');
  await unlock(page, PASSPHRASE);
  await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
  await page.keyboard.type('seven tall green boats');
  await page.keyboard.press('Enter');
  await waitForText(page, 'Your journal is open.');

  await pressByKeyboard(page, 'Remove passphrase');
  await waitForFocus(page, 'Passphrase');
  await page.keyboard.type('seven tall green boats');
  await page.keyboard.press('Enter');
  await waitForText(page, 'Your journal has no passphrase any more.');
  expect(await page.evaluate(readAllStored)).toContain(WORDS);
  await waitForText(promises, WORDS);
});

test('a forgotten one: the journal is erased in two clicks, and another one begins', async () => {
  await keepPromise();
  await setPassphrase(browser, PASSPHRASE);
  await lockNow(browser);
  const page = await openPage(browser, 'options.html#settings/privacy');
  await pressByKeyboard(page, 'Erase my journal');
  await waitForFocus(page, 'Erase it');
  await page.keyboard.press('Enter');
  await waitForText(page, 'Your journal is empty, and has no passphrase.');
  await pressByKeyboard(page, 'Set a passphrase');
  const promises = await openPage(browser, 'options.html#promises');
  await promises.getByRole('button', { name: 'Make the first promise' }).waitFor();
});

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

describe.each(looks)('axe finds nothing in $name', ({ name, media }) => {
  test('on the forms, wide and narrow', async () => {
    const page = await openPage(browser, 'options.html#settings/privacy');
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const look = async (what: string) => {
      for (const width of [1000, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await findViolations(page), `${what}, ${width}`).toEqual([]);
        const fits = await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        );
        expect(fits, `${what} fits into ${width}`).toBe(true);
        await picture(page, `${what}-${name}-${width}`);
      }
    };
    await pressByKeyboard(page, 'Set a passphrase');
    await waitForFocus(page, 'New passphrase');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Take 8 characters or more.').waitFor();
    await look('set');
    await typeAndGoOn(page, PASSPHRASE);
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await waitForText(page, 'Your journal has a passphrase now.');
    await look('unlocked');
    await pressByKeyboard(page, 'Lock now');
    await waitForText(page, 'Locked.');
    await look('locked');
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#journal`);
    await page.reload();
    await page.getByRole('heading', { name: 'Your journal is locked' }).waitFor();
    await look('gate');
    await unlock(page, PASSPHRASE);
    await page.getByRole('button', { name: 'Lock now' }).waitFor();
    await look('open');
  });
});

test('it is locked when the browser starts', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'breather-lock-'));
  try {
    const first = await startChromium({ profile });
    await setPassphrase(first, PASSPHRASE);
    const open = await openPage(first, 'options.html#journal');
    await open.getByRole('button', { name: 'Lock now' }).waitFor();
    await first.close();
    const second = await startChromium({ profile });
    try {
      const page = await openPage(second, 'options.html#journal');
      await page.getByRole('heading', { name: 'Your journal is locked' }).waitFor();
      await unlock(page, PASSPHRASE);
      await page.getByRole('button', { name: 'Lock now' }).waitFor();
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** What is said in the part of a page that has the focus as a whole. */
function focusedPart(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('main div:focus')?.innerText ?? '',
  );
}

/** BREATHER_PICTURES names a folder for pictures of what was looked at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.BREATHER_PICTURES;
  if (!folder) return;
  const path = join(folder, `${name}.png`);
  const section = page.locator('.section', { hasText: 'passphrase' }).first();
  if (await section.count()) await section.screenshot({ path });
  else await page.screenshot({ path });
}

interface ExtensionApi {
  storage: {
    session: {
      get(key: string): Promise<{ journalKey: { lockAt: number } }>;
      set(values: object): Promise<void>;
    };
  };
  alarms: { create(name: string, alarm: { when: number }): void };
}

/** Runs in the page, as the next one does. */
async function readLockAt(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  return (await chrome.storage.session.get('journalKey')).journalKey.lockAt;
}

/** As if the journal had not been used until now. */
async function letTimePass(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const { journalKey } = await chrome.storage.session.get('journalKey');
  const lockAt = Date.now() - 1;
  await chrome.storage.session.set({ journalKey: { ...journalKey, lockAt } });
  chrome.alarms.create('lock', { when: Date.now() });
}
