/** Browsers in which the person chose how large letters are. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, startChromium } from './chromium';
import { openPage } from './extension-page';

const EXAMPLE = new URL('../unit/record/copy/examples/v1.json', import.meta.url).pathname;

/** In px, as the person has their browser write. */
export type Letters = 16 | 32;

/** Something of each kind is kept there already. */
export async function startWithLetters(size: Letters): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'breather-letters-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { webkit: { webprefs: { default_font_size: size } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const browser = await startChromium({ lessMotion: true, profile });
  const page = await openPage(browser, 'options.html#settings/privacy');
  await page.getByLabel('Bring in a copy').setInputFiles(EXAMPLE);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('It is here.').waitFor();
  await page.close();
  return {
    ...browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Each window in which pages are looked at, with each size of letters. */
export const windows = [
  [900, 640, 16],
  [360, 640, 16],
  [900, 640, 32],
  [360, 640, 32],
] as const satisfies readonly (readonly [width: number, height: number, letters: Letters])[];
