/**
 * A page says which language its sentences are in, not which one the browser is in: a screen reader
 * goes by it, and so do the side on which a line begins and the names of the months.
 */
import { expect, test } from 'vitest';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage } from '../../support/extension-page';

const paths = ['options.html#promises', 'popup.html', 'practice.html'];

test.each(['de', 'he'])('a browser in %s shows English as English', async (language) => {
  const browser = await startChromium({ language });
  try {
    for (const path of paths) {
      expect(await languageOf(browser, path), path).toEqual({
        browser: language,
        sentences: 'en',
        direction: 'ltr',
      });
    }
    expect(await dueWords(browser)).toBe('For Monday, December 31, 2998');
  } finally {
    await browser.close();
  }
});

async function languageOf(browser: Chromium, path: string) {
  const page = await openPage(browser, path);
  await page.locator('h1, h2, button').first().waitFor();
  const found = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: LanguageApi };
    return {
      browser: chrome.i18n.getUILanguage(),
      sentences: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
    };
  });
  await page.close();
  return found;
}

interface LanguageApi {
  i18n: { getUILanguage(): string };
}

/** What a promise says of its day. */
async function dueWords(browser: Chromium): Promise<string> {
  const page = await openPage(browser, 'options.html#promises');
  await page.getByRole('button', { name: 'Make the first promise' }).click();
  await page.getByRole('textbox', { name: 'What will I do?' }).fill('Call on Thursday');
  await page.getByLabel('By when?').fill('2998-12-31');
  await page.getByRole('button', { name: 'Save' }).click();
  const words = await page.locator('[data-due] > p').first().innerText();
  await page.close();
  return words;
}
