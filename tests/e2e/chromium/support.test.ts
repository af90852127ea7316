/**
 * Support as people in other places open it: the time zone is the browser's, and nothing is asked
 * of the network.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../../support/axe';
import { type Chromium, startChromium } from '../../support/chromium';
import { storedIn } from '../../support/extension-page';

let browser: Chromium;
const requests: string[] = [];

beforeAll(async () => {
  browser = await startChromium();
  browser.context.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
  });
});

afterAll(() => browser?.close());

/**
 * All pages of the extension are drawn by one process, which has one time zone: it is given back
 * before the next page.
 */
async function inPlace(
  timeZone: string,
  act: (page: Page) => Promise<void>,
  language = 'en-US',
): Promise<void> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#support`);
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId: timeZone });
  await cdp.send('Emulation.setLocaleOverride', { locale: language });
  try {
    await page.reload();
    await page.getByRole('combobox').waitFor();
    await act(page);
  } finally {
    await cdp.send('Emulation.setTimezoneOverride', { timezoneId: '' });
    await cdp.send('Emulation.setLocaleOverride', {});
    await page.close();
  }
}

const chosen = (page: Page) =>
  page.getByRole('combobox').evaluate((field) => (field as HTMLSelectElement).value);

test.each([
  ['America/New_York', 'US', 'Call 911'],
  ['Europe/London', 'GB', 'Call 999'],
  ['Europe/Berlin', 'DE', 'Call 116 016'],
  ['Africa/Lagos', 'NG', 'Call 112'],
  ['Asia/Manila', 'PH', 'Call 1553'],
  ['Asia/Kolkata', 'IN', 'Call 14416'],
  ['Australia/Sydney', 'AU', 'Call 1300 766 491'],
  ['America/Sao_Paulo', 'BR', 'Call 188'],
  ['Asia/Tokyo', 'JP', 'Call #8008'],
  ['Asia/Almaty', '', null],
  ['UTC', '', null],
])('%s, in a browser in English of the US', (timeZone, country, line) =>
  inPlace(timeZone, async (page) => {
    const question = country ? 'Is this your country?' : 'Which country are you in?';
    expect(await page.getByRole('combobox', { name: question }).count()).toBe(1);
    expect(await chosen(page)).toBe(country);
    const calls = page.getByRole('link', { name: line ?? /^Call / });
    if (line) expect(await calls.count()).toBeGreaterThan(0);
    else expect(await calls.count()).toBe(0);
    const american = await page.getByRole('link', { name: 'Call 911' }).count();
    expect(american).toBe(country === 'US' || country === 'PH' ? 1 : 0);
    for (const kind of await page.locator('section:has(> h3)').all()) {
      const ways = await kind.locator('a').count();
      const words = await kind.getByText('You could start with').count();
      expect(ways + words, (await kind.textContent()) ?? '').toBeGreaterThan(0);
    }
    expect(await findViolations(page)).toEqual([]);
  }),
);

test('one press remembers the country, in this browser alone, and one forgets it', async () => {
  await inPlace('Europe/Berlin', async (page) => {
    await page.getByRole('combobox').selectOption('AT');
    await page.getByRole('button', { name: 'Forget it' }).waitFor();
  });
  await inPlace('Europe/Berlin', async (page) => {
    expect(await page.getByRole('combobox', { name: 'Country', exact: true }).count()).toBe(1);
    expect(await chosen(page)).toBe('AT');
    expect(await storedIn(page, 'sync')).toBe('{}');
    await page.getByRole('button', { name: 'Forget it' }).click();
    expect(await chosen(page)).toBe('DE');
    expect(await storedIn(page, 'local')).not.toContain('"support"');
    await page.getByRole('button', { name: 'Yes' }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    expect(await storedIn(page, 'local')).toContain('"support":{"country":"DE"}');
    await page.getByRole('button', { name: 'Forget it' }).click();
  });
});

test('the days are in the language of the sentences, whatever the browser speaks', () =>
  inPlace(
    'Europe/Berlin',
    async (page) => {
      const facts = await page.locator('section:has(> h3)').allTextContents();
      expect(facts.join(' ')).toContain('November 28, 2026');
      expect(facts.join(' ')).not.toContain('28. November');
    },
    'de-DE',
  ));

test('a narrow window shows all of it', () =>
  inPlace('Europe/London', async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  }));

test('nothing of this went to the network', () => {
  expect(requests).toEqual([]);
});
