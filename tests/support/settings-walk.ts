/** The settings page in Chromium, and a chat beside it. */
import type { Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Fixture } from '../fixtures/catalogue';
import { ChatPage } from './chat-page';
import type { Chromium } from './chromium';
import { type ExtensionApi, openPage, registeredSites } from './extension-page';
import { findButton, MARK } from './prompt-view';

export async function openSettings(browser: Chromium, part = 'sites'): Promise<Page> {
  const opened = await openPage(browser, `options.html#settings/${part}`);
  await opened.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  return opened;
}

/** Goes on to one of the pages of the settings, by their list. */
export async function goToPart(page: Page, name: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Pages of the settings' });
  await list.getByRole('link', { name, exact: true }).click();
  await page.getByRole('region', { name: `Settings: ${name}` }).waitFor();
}

/** A chat of a site that is on, in a tab of its own. */
export async function openChatBeside(browser: Chromium, fixture: Fixture): Promise<ChatPage> {
  const chat = new ChatPage(await browser.openTab(), fixture);
  await chat.open();
  await waitFor('the mark button', () => findButton(chat.tab, MARK));
  return chat;
}

/** Waits until the guard is registered on these and no others. */
export function waitForRegistered(page: Page, patterns: string[]): Promise<boolean> {
  return waitFor(`the guard to be registered on ${patterns}`, async () => {
    const registered = await registeredSites(page);
    return JSON.stringify(registered.sort()) === JSON.stringify([...patterns].sort());
  });
}

/** The patterns of every site that the browser allows Breather. */
export function originsAllowed(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return (await chrome.permissions.getAll()).origins;
  });
}
