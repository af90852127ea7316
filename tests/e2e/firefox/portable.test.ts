/**
 * The main steps of a copy, in Firefox: out, everything erased, and in again; Chromium's own file
 * walks the rest.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import type { Tab } from '../../support/extension-browser';
import { type Firefox, startFirefox } from '../../support/firefox';
import { pressNamed, waitForWords, writeInto } from '../../support/practice-tab';
import { readAllStored } from '../../support/read-all-stored';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const folder = mkdtempSync(join(tmpdir(), 'breather-files-'));
let browser: Firefox;

beforeAll(async () => {
  browser = await startFirefox();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a copy goes out, everything is erased from the popup, and the copy comes back in', async () => {
  const wins = await browser.openExtensionPage('options.html#journal');
  await writeInto(wins, 'What went well?', 'We laughed');
  await pressNamed(wins, 'Keep it');
  await waitFor('it to be kept', async () => (await allStored(wins)).includes('We laughed'));
  await wins.close();

  const settings = await browser.openExtensionPage('options.html#settings/privacy');
  await waitForWords(settings, 'Take it with you');
  await settings.evaluate(catchDownload);
  await pressNamed(settings, 'Save a copy');
  await waitForWords(settings, 'Your copy is saved with your downloads.');
  const { name, text } = await waitFor('the copy', () => settings.evaluate(readCaught));
  expect(name).toMatch(/^breather-.*\.json$/);
  const path = join(folder, 'copy.json');
  writeFileSync(path, text);
  await settings.close();

  const popup = await browser.openExtensionPage('popup.html');
  await pressNamed(popup, 'More');
  await pressNamed(popup, 'Erase everything');
  // It comes to the front, and would take the keys that are meant for the next page.
  const welcome = await browser.tabOpenedBy(() => pressNamed(popup, 'Yes, erase everything'));
  await waitForWords(welcome, 'A breath before you send');
  await welcome.close();
  const anew = await browser.openExtensionPage('options.html#settings/privacy');
  await waitFor('it to be gone', async () => !(await allStored(anew)).includes('We laughed'));

  await waitForWords(anew, 'Bring in a copy');
  await chooseFile(path);
  await waitForWords(anew, 'What would change');
  expect(await allStored(anew)).not.toContain('We laughed');
  await pressNamed(anew, 'Bring it in');
  await waitForWords(anew, 'It is here.');
  expect(await allStored(anew)).toContain('We laughed');
  await pressNamed(anew, 'Undo');
  await waitForWords(anew, 'Everything is as it was before.');
  expect(await allStored(anew)).not.toContain('We laughed');

  writeFileSync(path, text.slice(0, 400));
  await chooseFile(path);
  await waitForWords(anew, 'The end of this file is missing.');
  await anew.close();
});

function allStored(tab: Tab): Promise<string> {
  return tab.evaluate(readAllStored);
}

/** As the browser's own dialog does. */
async function chooseFile(path: string): Promise<void> {
  const found = await browser.marionette.send('WebDriver:FindElement', {
    using: 'css selector',
    value: 'input[type=file]',
  });
  const id = (found as { value: Record<string, string> }).value[ELEMENT];
  await browser.marionette.send('WebDriver:ElementSendKeys', { id, text: path });
}

/** Runs in the page: what would go to the downloads of whoever runs the tests is held. */
function catchDownload(): void {
  const { dataset } = document.documentElement;
  const create = URL.createObjectURL;
  // Nothing can be fetched from a page of ours, its own blobs among it.
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then((text) => {
      dataset.text = text;
    });
    return create.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function click() {
    dataset.name = this.download;
  };
}

/** Runs in the page. Null until the file is there. */
function readCaught(): { name: string; text: string } | null {
  const { name, text } = document.documentElement.dataset;
  return name && text ? { name, text } : null;
}
