/** What use has shown of a site: learnt from a calm send, told in the settings, forgotten there. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { findViolations } from '../../support/axe';
import { tabTo } from '../../support/by-keyboard';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { openPage, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { findButton, MARK } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { changeStored } from '../../support/stored-parts';

const fixture = requireFixture('textarea');
const pattern = hostPattern(fixture);
const host = new URL(fixture.url).host;
const SECRET = 'quince';

let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [pattern]);
});

afterAll(() => browser?.close());

async function storedSite(page: Page): Promise<Record<string, unknown>> {
  const { settings } = JSON.parse(await storedIn(page, 'local'));
  return settings.sites.find((site: { pattern: string }) => site.pattern === pattern);
}

test('a calm send by a button is kept, as structure alone', async () => {
  const chat = new ChatPage(await ChromiumTab.on(await browser.context.newPage()), fixture);
  await chat.open('Robin');
  await chat.tab.evaluate((selector) => {
    const button = document.querySelector<HTMLElement>(selector);
    Object.assign(button ?? {}, { id: 'send-to-robin', title: 'Send to Robin' });
  }, fixture.button ?? '');
  await waitFor('the mark button', () => findButton(chat.tab, MARK));
  await chat.write(SECRET);
  await chat.click(fixture.button ?? '');
  await chat.expectDelivered([SECRET]);
  const page = await openPage(browser, 'options.html#settings');
  await waitFor('it to be learnt', async () => 'learntSends' in (await storedSite(page)));
  const { learntSends, ...site } = await storedSite(page);
  expect(site).toEqual({ pattern, on: true });
  expect(learntSends).toEqual([expect.stringMatching(/^[a-z]+[\w>:()=" #.[\]-]*$/)]);
  expect(await storedIn(page, 'local')).not.toMatch(/robin|quince/i);
  await page.close();
  await chat.close();
});

async function learn(): Promise<void> {
  await changeStored(browser, { area: 'local', key: 'settings', field: 'sites' }, [
    { pattern, on: true, learntSends: ['.go', '.post'], learntOthers: ['.emoji'] },
  ]);
}

test('the settings tell it, and forget it, by keyboard alone', async () => {
  await learn();
  const page = await openPage(browser, 'options.html#settings');
  const line = page.getByText('Learnt from use. Buttons that send: 2. Buttons that do not: 1');
  await page.locator('summary', { hasText: host }).press('Enter');
  await line.waitFor();
  expect(await findViolations(page, 'details:has(dl)')).toEqual([]);
  await tabTo(page, `Forget what use has shown on ${host}`);
  await page.keyboard.press('Enter');
  await page.getByText(`Forgotten. Breather learns it anew as you send on ${host}.`).waitFor();
  await line.waitFor({ state: 'detached' });
  expect(await storedSite(page)).toEqual({ pattern, on: true });
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await line.waitFor();
  await page.close();
});

test('it goes when the site is turned off', async () => {
  await learn();
  const page = await openPage(browser, 'options.html#settings');
  await page.getByRole('switch', { name: host }).press('Space');
  await waitFor('it to be gone', async () => {
    const stored = JSON.stringify(await storedSite(page));
    return stored.includes('"on":false') && !stored.includes('learnt');
  });
  expect(await page.getByText('Learnt from use').count()).toBe(0);
  await page.close();
});
