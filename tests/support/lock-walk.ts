/** The passphrase of the journal in a page of Chromium, by the keyboard alone. */
import type { Page } from 'playwright-core';
import { pressByKeyboard, waitForFocus } from './by-keyboard';
import type { Chromium } from './chromium';
import { openPage } from './extension-page';

/** Types into the field that has the focus already. */
export async function typeAndGoOn(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Waits for these words on the page. */
export async function waitForText(page: Page, words: string): Promise<void> {
  await page.getByText(words, { exact: true }).waitFor();
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
