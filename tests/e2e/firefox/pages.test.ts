/** The popup and the options page in Firefox. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import type { Point, Tab } from '../../support/extension-browser';
import { type Firefox, startFirefox } from '../../support/firefox';
import { typeWait } from '../../support/settings-page';

interface ExtensionApi {
  browser: {
    storage: Record<'local' | 'session', { get(key: null): Promise<object> }>;
    scripting: {
      getRegisteredContentScripts(of: { ids: string[] }): Promise<{ matches: string[] }[]>;
    };
    permissions: { getAll(): Promise<{ origins: string[] }> };
    action: { getBadgeText(of: object): Promise<string> };
  };
}

let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
});

afterAll(() => firefox?.close());

/** Clicks with the mouse on what has this name, once what loads above it has stopped moving it. */
async function click(tab: Tab, name: string): Promise<void> {
  let last: Found | null = null;
  let stillFor = 0;
  const { point } = await waitFor(`${name} to be there`, async () => {
    const found = await find(tab, name);
    stillFor = found && found.pageY === last?.pageY ? stillFor + 1 : 0;
    last = found;
    return stillFor >= 3 ? found : null;
  });
  await tab.clickAt(point);
}

interface Found {
  point: Point;
  /** Below the beginning of the page, however it is scrolled. */
  pageY: number;
}

function find(tab: Tab, name: string): Promise<Found | null> {
  return tab.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button, a, label, summary')].find((one) => {
      const by = one.getAttribute('aria-labelledby');
      const label = by && document.getElementById(by)?.textContent;
      return (one.getAttribute('aria-label') ?? (label || one.textContent))?.trim() === wanted;
    });
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = found?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return { point, pageY: box.y + scrollY };
  }, name);
}

function waitForText(tab: Tab, wanted: string): Promise<boolean> {
  return waitFor(`the page to say ${wanted}`, () =>
    tab.evaluate((text) => document.body?.innerText.includes(text), wanted),
  );
}

function stored(tab: Tab, area: 'local' | 'session'): Promise<string> {
  return tab.evaluate(async (name) => {
    const { browser } = globalThis as unknown as ExtensionApi;
    return JSON.stringify(await browser.storage[name as 'local'].get(null));
  }, area);
}

test('an exercise starts, goes on while the popup is closed, and stops', async () => {
  const first = await firefox.openExtensionPage('popup.html');
  await waitForText(first, 'Start');
  await first.press('Enter');
  await waitForText(first, 'Breathe in through the nose');
  const kept = await stored(first, 'session');
  expect(kept).toContain('"exercise":"cyclic-sighing"');
  await first.close();
  await firefox.stopBackground();
  const second = await firefox.openExtensionPage('popup.html');
  await waitForText(second, 'of 2 minutes');
  expect(await stored(second, 'session')).toBe(kept);
  await click(second, 'Stop');
  await waitForText(second, 'Start');
  await waitFor('the run to be gone', async () =>
    (await stored(second, 'session')).includes('"run":null'),
  );
  await second.close();
});

test('a pause shows its minutes on the toolbar, and ends', async () => {
  const tab = await firefox.openExtensionPage('popup.html');
  await click(tab, 'Pause');
  await waitForText(tab, 'Start the pause');
  await tab.evaluate(() => {
    const length = document.querySelector('select');
    if (length) length.value = '20';
    length?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await click(tab, 'Start the pause');
  const badge = (text: string) =>
    waitFor(`the toolbar to show "${text}"`, () =>
      tab.evaluate(
        async (wanted) =>
          (await (globalThis as unknown as ExtensionApi).browser.action.getBadgeText({})) ===
          wanted,
        text,
      ),
    );
  await badge('20');
  await click(tab, 'End the pause');
  await badge('');
  await tab.close();
});

test('a pause of two is made on the page, taken in the popup, and goes on for twenty more', async () => {
  const page = await firefox.openExtensionPage('options.html#pause');
  await click(page, 'Make our pause');
  await page.type('Lighthouse');
  await page.press('Enter');
  await waitForText(page, 'When one of us says “Lighthouse”');
  await waitFor('it to be kept', async () =>
    (await stored(page, 'local')).includes('"word":"Lighthouse"'),
  );
  await page.close();
  const popup = await firefox.openExtensionPage('popup.html');
  await click(popup, 'Pause');
  await click(popup, 'Take our pause');
  await waitForText(popup, 'Lighthouse. I’m taking our pause. Back at ');
  await waitForText(popup, 'Copied');
  await click(popup, '20 more minutes, and I say so');
  await waitForText(popup, 'I need 20 more minutes');
  await click(popup, 'End the pause');
  await waitFor('the pause to be gone', async () =>
    (await stored(popup, 'session')).includes('"pause":null'),
  );
  await popup.close();
});

test('cards and words are there, and the popup opens on Ground', async () => {
  const first = await firefox.openExtensionPage('popup.html');
  await click(first, 'Reframe');
  await waitForText(first, 'Afraid of someone?');
  await first.evaluate(() => {
    const about = document.querySelector('select');
    if (about) about.value = 'jealousy';
    about?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitForText(first, 'Another card');
  await click(first, 'Words');
  await waitForText(first, 'Another one');
  await first.close();
  const second = await firefox.openExtensionPage('popup.html');
  await waitForText(second, 'Other ways');
  await second.close();
});

test('a site is added, guarded, switched off and removed', async () => {
  const tab = await firefox.openExtensionPage('options.html#settings');
  await click(tab, 'Add a site');
  await tab.type('chat.firefox.example:8443');
  await click(tab, 'Turn on');
  await waitForText(tab, 'chat.firefox.example:8443 is on.');
  const matches = () =>
    tab.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionApi;
      const scripts = await browser.scripting.getRegisteredContentScripts({ ids: ['guard'] });
      return scripts.flatMap((script) => script.matches).join();
    });
  // Firefox's patterns know no ports: the whole host is guarded.
  await waitFor(
    'the guard to be registered',
    async () => (await matches()) === 'https://chat.firefox.example/*',
  );
  await click(tab, 'chat.firefox.example');
  await waitForText(tab, 'chat.firefox.example is off.');
  await waitFor('the guard to be gone', async () => (await matches()) === '');
  const origins = await tab.evaluate(
    async () =>
      (await (globalThis as unknown as ExtensionApi).browser.permissions.getAll()).origins,
  );
  expect(origins).toEqual([]);
  await click(tab, 'Remove chat.firefox.example');
  await waitForText(tab, 'chat.firefox.example is removed.');
  await tab.close();
});

test('the wait is changed and stays changed', async () => {
  await typeWait(firefox, 23);
  const tab = await firefox.openExtensionPage('options.html#settings/pause');
  await waitFor('the wait to be shown', () =>
    tab.evaluate(
      () => document.querySelector<HTMLInputElement>('input[type="range"] + input')?.value === '23',
    ),
  );
  expect(await stored(tab, 'local')).toContain('"waitSeconds":23');
  await tab.close();
});

test('everything is erased with two clicks', async () => {
  const tab = await firefox.openExtensionPage('options.html#settings/privacy');
  await click(tab, 'Erase everything');
  await click(tab, 'Yes, erase everything');
  await waitForText(tab, 'Everything is erased.');
  await waitForText(tab, 'A breath before you send');
  expect(await stored(tab, 'local')).toBe('{}');
  expect(await stored(tab, 'session')).toBe('{}');
  await tab.close();
});
