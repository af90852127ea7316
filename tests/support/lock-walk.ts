/** The passphrase of the journal in a page of Chromium, by the keyboard alone. */
import type { Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Chromium } from './chromium';
import { openPage } from './extension-page';

/** More stops than any page of ours has. */
const MOST_STOPS = 200;

/**
 * Goes from stop to stop with Tab, as a person without a mouse does, until this one has the focus.
 */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if ((await page.evaluate(nameOfFocus)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop of the keyboard is named ${name}`);
}

export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).waitFor();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Waits until the page has put the focus there. */
export async function waitForFocus(page: Page, name: string): Promise<void> {
  await waitFor(`the focus to be on ${name}`, async () => (await focusOf(page)) === name);
}

/** Types into the field that has the focus already. */
export async function typeAndGoOn(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Waits for these words on the page. */
export async function waitForText(page: Page, words: string): Promise<void> {
  await page.getByText(words, { exact: true }).waitFor();
}

/** The name of what has the focus now. */
function focusOf(page: Page): Promise<string | null> {
  return page.evaluate(nameOfFocus);
}

/** In the settings: gives the journal its first passphrase, and closes the page. */
export async function setPassphrase(browser: Chromium, passphrase: string): Promise<void> {
  const page = await openPage(browser, 'options.html#settings/privacy');
  await pressByKeyboard(page, 'Set a passphrase');
  await waitForFocus(page, 'New passphrase');
  await typeAndGoOn(page, passphrase);
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await waitForText(page, 'Your journal has a passphrase now.');
  await page.close();
}

export async function lockNow(browser: Chromium): Promise<void> {
  const page = await openPage(browser, 'options.html#settings/privacy');
  await pressByKeyboard(page, 'Lock now');
  await page.getByRole('button', { name: 'Open my journal' }).waitFor();
  await page.close();
}

/** Runs in the page. */
function nameOfFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const label = (focused as HTMLInputElement).labels?.[0];
  return (
    (focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent)?.trim() ??
    null
  );
}
