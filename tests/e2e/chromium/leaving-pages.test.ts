/** A page of ours that is closed with a text that waits for its Save. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage } from '../../support/extension-page';

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
});
afterAll(() => browser?.close());

async function writeNote() {
  const page = await openPage(browser, 'options.html#journal');
  await page.getByLabel('What went well?').click();
  await page.keyboard.type('A calm talk');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  return { page, asked };
}

test('the browser asks before its tab is closed, and the text stays', async () => {
  const { page, asked } = await writeNote();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await page.getByLabel('What went well?').inputValue()).toBe('A calm talk');
  await page.close();
});

test('nothing asks where the person leaves at once', async () => {
  const { page, asked } = await writeNote();
  await page.route('https://www.bbc.com/**', (route) => route.fulfill({ body: 'Elsewhere' }));
  await page.getByRole('link', { name: /Leave/ }).click();
  await page.getByText('Elsewhere').waitFor();
  expect(asked).toEqual([]);
  await page.close();
});
