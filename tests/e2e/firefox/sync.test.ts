/**
 * The main steps of the same settings on several devices, in Firefox; Chromium's own file walks the
 * rest.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import type { Tab } from '../../support/extension-browser';
import type { ExtensionApi } from '../../support/extension-page';
import { type Firefox, startFirefox } from '../../support/firefox';
import { pressNamed, waitForWords } from '../../support/practice-tab';

let browser: Firefox;
beforeAll(async () => {
  browser = await startFirefox();
});
afterAll(() => browser?.close());

test('it is switched on, takes over what another device wrote, and is taken out', async () => {
  const tab = await browser.openExtensionPage('options.html#settings/privacy');
  await waitForWords(tab, 'Same settings on my devices');
  expect(await inSync(tab)).toEqual({});
  await pressSwitch(tab);
  await waitForWords(tab, 'leave this off');
  await pressNamed(tab, 'Switch it on');
  await waitForWords(tab, 'Up to date.');
  expect(await inSync(tab)).toEqual({ breather: { version: 1 } });

  await tab.evaluate(writeElsewhere, Date.now() + 60_000);
  await waitFor('the change of the other device', () =>
    tab.evaluate(() => document.documentElement.dataset.theme === 'dark'),
  );

  await pressNamed(tab, 'Stop and remove from sync');
  await waitFor('the copy to be gone', async () => Object.keys(await inSync(tab)).length === 0);
  expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await tab.close();
});

function inSync(tab: Tab): Promise<Record<string, unknown>> {
  return tab.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return chrome.storage.sync.get(null);
  });
}

/** What another device with this account would have written. Runs in the page. */
function writeElsewhere(later: number): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  return chrome.storage.sync.set({ 's:appearance.theme': { v: 'dark', t: later } });
}

/** Named by its label, which is no text of its own. */
async function pressSwitch(tab: Tab): Promise<void> {
  await waitFor('the switch to have the focus', () =>
    tab.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === 'Use the same settings on my devices',
      );
      label?.control?.focus();
      return label !== undefined && document.activeElement === label.control;
    }),
  );
  await tab.press('Space');
}
