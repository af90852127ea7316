/**
 * Nothing on a page moves while it opens, by the browser's own measure: what is read late is drawn
 * with the rest.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage } from '../../support/extension-page';
import { readShifts } from '../../support/layout-shifts';
import { pageList } from '../../support/page-list';

const EXAMPLE = new URL('../../unit/record/copy/examples/v1.json', import.meta.url).pathname;

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  const page = await openPage(browser, 'options.html#settings/privacy');
  await page.getByLabel('Bring in a copy').setInputFiles(EXAMPLE);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('It is here.').waitFor();
  await page.close();
});
afterAll(() => browser?.close());

test.each(pageList)('%s stands still from its first paint on', async (place, last) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 640 },
  ]) {
    const page = await browser.context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#${place}`);
    await page.getByText(last).first().waitFor();
    expect(await page.evaluate(readShifts, null), `${viewport.width} px`).toEqual([]);
    await page.close();
  }
});
