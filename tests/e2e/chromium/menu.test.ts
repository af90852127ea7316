/** The menu of the page: every place of it is in sight as the page opens, on low windows too. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage } from '../../support/extension-page';

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
});
afterAll(() => browser?.close());

test.each([
  [1280, 800],
  [1024, 768],
  [1024, 720],
  [900, 640],
])('every place of the menu is in sight at %i×%i', async (width, height) => {
  const page = await openPage(browser, 'options.html#support');
  await page.setViewportSize({ width, height });
  const menu = page.getByRole('navigation', { name: 'Places' });
  await menu.getByRole('link', { name: 'Settings' }).waitFor();
  const exit = await menu.getByRole('link', { name: /Leave this page/ }).boundingBox();
  // The way off the page stands at the lower edge, over what is further down.
  const lowest = exit?.y ?? 0;
  const hidden: string[] = [];
  for (const link of await menu.getByRole('listitem').getByRole('link').all()) {
    const box = await link.boundingBox();
    if (!box || box.y < 0 || box.y + box.height > lowest) hidden.push(await link.innerText());
  }
  expect(hidden).toEqual([]);
  expect(lowest).toBeLessThan(height);
  await page.close();
});
