/**
 * What most tests set before they begin, in a moment; and the settings page itself, used as a
 * person uses it.
 */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { ExtensionBrowser, Tab } from './extension-browser';
import { BARE_PAGE } from './paths';

/**
 * The browser gives these hosts, and the background notes them as turned on. A pattern may begin
 * with `*.`, unless it was turned on and off before: of hosts that it gave already, the browser
 * tells nothing, and they are typed.
 */
export async function turnOnSites(browser: ExtensionBrowser, patterns: string[]): Promise<void> {
  const page = await browser.openExtensionPage(BARE_PAGE);
  const isGiven = await page.evaluate((origins) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return chrome.permissions.contains({ origins });
  }, patterns);
  if (!isGiven) {
    await browser.grantHosts(patterns, page);
    await waitForGuard(page, patterns);
  }
  await page.close();
  if (isGiven) await typeSites(browser, patterns);
}

/** Settings › Sites: types each host into *Add a site* and presses *Turn on*. */
export async function typeSites(browser: ExtensionBrowser, patterns: string[]): Promise<void> {
  await browser.allowHosts(patterns);
  const tab = await browser.openExtensionPage('options.html#settings');
  for (const pattern of patterns) {
    await clickField(tab, 'input[inputmode="url"]');
    await tab.type(pattern.replace(/\*$/, ''));
    await tab.press('Enter');
    await waitFor(`${pattern} to be on`, () =>
      tab.evaluate(
        () => document.querySelector<HTMLInputElement>('input[inputmode="url"]')?.value === '',
      ),
    );
  }
  await waitForGuard(tab, patterns);
  await tab.close();
}

async function waitForGuard(page: Tab, patterns: string[]): Promise<void> {
  await waitFor('the guard to be registered', () =>
    page.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const scripts = await chrome.scripting.getRegisteredContentScripts({ ids: ['guard'] });
      const matches = scripts.flatMap((script) => script.matches);
      return wanted.every((pattern) => matches.includes(pattern));
    }, patterns),
  );
}

interface ExtensionApi {
  storage: {
    local: {
      get(key: 'settings'): Promise<{ settings?: { prompt?: object } }>;
      set(values: object): Promise<void>;
    };
  };
  permissions: { contains(asked: { origins: string[] }): Promise<boolean> };
  scripting: {
    getRegisteredContentScripts(of: { ids: string[] }): Promise<{ matches: string[] }[]>;
  };
}

/** How long *Send now* is not ready, written as the settings page writes it. */
export async function setWait(browser: ExtensionBrowser, seconds: number): Promise<void> {
  const page = await browser.openExtensionPage(BARE_PAGE);
  await page.evaluate(
    (waitSeconds) =>
      // Whoever writes the settings holds this lock.
      navigator.locks.request('breather-settings', async () => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const { settings } = await chrome.storage.local.get('settings');
        const prompt = { ...settings?.prompt, waitSeconds };
        await chrome.storage.local.set({ settings: { version: 1, ...settings, prompt } });
      }),
    seconds,
  );
  await page.close();
}

/** Settings › The pause: types the same. */
export async function typeWait(browser: ExtensionBrowser, seconds: number): Promise<void> {
  const tab = await browser.openExtensionPage('options.html#settings/pause');
  await clickField(tab, 'input[type="range"] + input');
  await tab.press('Control+a');
  await tab.type(String(seconds));
  await tab.press('Tab');
  await waitFor('the setting to be saved', () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('[role="status"]')].some(
        (each) => each.textContent === 'Saved',
      ),
    ),
  );
  await tab.close();
}

/** A click while the page still draws would land on a neighbour, such as the switch of a site. */
async function clickField(tab: Tab, selector: string): Promise<void> {
  const point = await waitFor(`${selector} to stand still in the settings`, () =>
    tab.evaluate(async (wanted) => {
      const field = document.querySelector(wanted);
      if (!field) return null;
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = field.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { x, y, width, height } = field.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      const isStill = before.x === x && before.y === y && width > 0;
      return isStill && document.elementFromPoint(middle.x, middle.y) === field ? middle : null;
    }, selector),
  );
  await tab.clickAt(point);
}
