/**
 * What a person types on a page of ours and does not keep is written nowhere: a browser writes
 * down, with its open tabs, what stands in the fields of their pages. A field of another page shows
 * when it has done so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { type ExtensionBrowser, startBrowser } from '../support/extension-browser';

/** As some browsers write them, a letter is two bytes. */
const ENCODINGS = ['latin1', 'utf16le'] as const;

const ADDRESS = 'https://typed.example/';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
  const body = '<!doctype html><title>Typed</title><textarea></textarea>';
  await browser.serve([{ prefix: ADDRESS, contentType: 'text/html', body }]);
});

afterAll(() => browser?.close());

/** Whether a file of the profile, in a folder of this name, has these words. */
function isOnDisk(words: string, folder = /./): boolean {
  const wanted = ENCODINGS.map((encoding) => Buffer.from(words, encoding));
  const files = readdirSync(browser.profile, { recursive: true, withFileTypes: true });
  const among = files.filter(({ parentPath }) => folder.test(parentPath));
  return among.some((file) => {
    try {
      const bytes = readFileSync(join(file.parentPath, file.name));
      return wanted.some((one) => bytes.includes(one));
    } catch {
      // It is a folder, or the browser took it away meanwhile.
      return false;
    }
  });
}

test('what is typed and not kept is not on the disk', { timeout: 150_000 }, async () => {
  const typed: string[] = [];
  for (const path of ['options.html#journal', 'practice.html']) {
    const words = `kzqx${typed.length}vwj`;
    typed.push(words);
    const page = await browser.openExtensionPage(path);
    await waitFor('the field', () =>
      page.evaluate(() => {
        document.querySelector('textarea')?.focus();
        return document.activeElement?.localName === 'textarea';
      }),
    );
    await page.type(words);
  }
  const other = await browser.openTab();
  await other.open(ADDRESS);
  await other.evaluate(() => document.querySelector('textarea')?.focus());
  await other.type('ghqykvtmzb');
  await waitFor(
    'the browser to write down its tabs',
    async () => isOnDisk('ghqykvtmzb', /session/i),
    100_000,
  );
  expect(typed.filter((words) => isOnDisk(words))).toEqual([]);
});
