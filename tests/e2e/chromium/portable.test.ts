/**
 * A copy out, the browser emptied, and the copy back in; what is no copy of ours changes nothing.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { findViolations } from '../../support/axe';
import { readStop, tabTo } from '../../support/by-keyboard';
import { type Chromium, startChromium } from '../../support/chromium';
import { type ExtensionApi, openPage, storedIn } from '../../support/extension-page';
import { readAllStored } from '../../support/read-all-stored';
import { goToPart } from '../../support/settings-walk';

const folder = mkdtempSync(join(tmpdir(), 'breather-files-'));
const example = readFileSync(join(import.meta.dirname, '../../unit/record/copy/examples/v1.json'));

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await openPage(browser, 'options.html#settings/privacy');
  await page.getByRole('heading', { name: 'Take it with you' }).waitFor();
});
afterEach(async () => {
  await erase();
  await page.close();
});

/** Two clicks, as a person does. */
async function erase(): Promise<void> {
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#settings/privacy`);
  await page.reload();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByRole('heading', { name: 'A breath before you send' }).waitFor();
}

/** All that is stored, but for the counts, which go on by themselves. */
async function keptNow(): Promise<string> {
  return (await page.evaluate(readAllStored)).replace(/\{"id":"\d{4}-\d\d-\d\d"[^}]*\}/g, '');
}

const section = () => page.getByRole('region', { name: 'Take it with you' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/**
 * On from the button before it to the field, where Enter opens the browser's own choice of a file.
 */
async function chooseByKeyboard(path: string): Promise<void> {
  // Waited for from before: a choice that nobody answers for is cancelled at once.
  const choosing = page.waitForEvent('filechooser');
  await button('Save a copy').focus();
  await tabTo(page, 'Bring in a copy');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(path);
}

async function choose(path: string): Promise<void> {
  await page.getByLabel('Bring in a copy').setInputFiles(path);
}

async function keepWin(text: string): Promise<void> {
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#journal`);
  await page.getByLabel('What went well?').fill(text);
  await button('Keep it').click();
  await waitFor('it to be kept', async () => (await page.evaluate(readAllStored)).includes(text));
  await goToCopies();
}

async function goToCopies(): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await goToPart(page, 'Privacy and data');
  await page.getByRole('heading', { name: 'Take it with you' }).waitFor();
}

async function chooseTheme(name: 'Dark' | 'Light'): Promise<void> {
  await goToPart(page, 'Look');
  await page.getByRole('radio', { name }).check();
  await waitFor('it to be kept', async () =>
    (await storedIn(page, 'local')).includes(`"${name.toLowerCase()}"`),
  );
  await goToPart(page, 'Privacy and data');
}

test('a copy goes out and comes back in, by keyboard alone', async () => {
  await keepWin('We laughed about it');
  await chooseTheme('Dark');
  await tabTo(page, 'Save a copy');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^breather-\d{4}-\d\d-\d\d\.json$/);
  const path = join(folder, 'copy.json');
  await download.saveAs(path);
  const copy = JSON.parse(readFileSync(path, 'utf8'));
  expect(copy).toMatchObject({
    format: 'breather',
    version: 1,
    settings: { appearance: { theme: 'dark' } },
    journal: { wins: [{ text: 'We laughed about it' }] },
  });
  await page.getByText('Your copy is saved with your downloads.').waitFor();

  await erase();
  expect(await page.evaluate(readAllStored)).not.toContain('We laughed about it');
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#settings/privacy`);
  await page.getByRole('heading', { name: 'Take it with you' }).waitFor();
  await chooseByKeyboard(path);
  await page.getByRole('row', { name: 'Wins 1 0 0 0' }).waitFor();
  expect(await page.evaluate(readAllStored), 'nothing before it was seen').not.toContain('laughed');
  await waitFor(
    'the focus to be on the heading',
    async () =>
      (await page.evaluate(() => document.activeElement?.textContent)) === 'What would change',
  );
  await tabTo(page, 'Bring it in');
  await page.keyboard.press('Enter');
  await page.getByText(/It is here\. [23] things changed\./).waitFor();
  expect(await page.evaluate(readAllStored)).toContain('We laughed about it');
  expect(await storedIn(page, 'local')).toContain('"theme":"dark"');
  await waitFor('the page to show it', () =>
    page.evaluate(() => document.documentElement.dataset.theme === 'dark'),
  );

  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await page.getByText('Everything is as it was before.').waitFor();
  expect(await page.evaluate(readAllStored)).not.toContain('We laughed about it');
  expect(await storedIn(page, 'local')).not.toContain('"theme":"dark"');
});

test('undo is there as long as the page is, also after a look at what came', async () => {
  await keepWin('Mine');
  await choose(fileOf('example.json', example));
  await button('Bring it in').click();
  await page.getByText('It is here.').waitFor();
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByText('Ask once').first().waitFor({ state: 'attached' });
  await goToCopies();
  await button('Undo').click();
  await page.getByText('Everything is as it was before.').waitFor();
  const stored = await page.evaluate(readAllStored);
  expect(stored).toContain('Mine');
  expect(stored).not.toContain('Ask once');
});

test('in place of what is here takes out what is not in the file', async () => {
  await keepWin('Mine');
  await choose(fileOf('example.json', example));
  await page.getByRole('radio', { name: 'Replace what is here' }).check();
  await page.getByRole('row', { name: 'Wins 1 0 1 0 0' }).waitFor();
  await button('Bring it in').click();
  await page.getByText('It is here.').waitFor();
  expect(await page.evaluate(readAllStored)).not.toContain('Mine');
});

describe('changes nothing', () => {
  test.each([
    ['of another program', '{"people":[]}', 'This is not a file that Breather saved.'],
    ['without its end', example.subarray(0, 900), 'The end of this file is missing.'],
    [
      'of a newer Breather',
      '{"format":"breather","version":2}',
      'A newer Breather saved this file.',
    ],
    ['that is broken', '{"format":"breather","version":1,"journal":7}', 'Something in this file'],
    ['that is deep', '['.repeat(1_000_000), 'This file holds more than Breather ever keeps.'],
    ['over 50 MB', Buffer.alloc(50_000_001, 32), 'This file is larger than 50 MB.'],
  ])('with a file %s', async (_, content, words) => {
    await keepWin('Mine');
    const before = await keptNow();
    await choose(fileOf('bad.json', content));
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await keptNow()).toBe(before);
  });

  test('when the person leaves it', async () => {
    await keepWin('Mine');
    const before = await keptNow();
    await choose(fileOf('example.json', example));
    await button('Leave everything as it is').click();
    await section().getByText('Nothing changed.').waitFor();
    expect(await keptNow()).toBe(before);
    expect((await readStop(page))?.name ?? '').toContain('Nothing changed.');
  });
});

test('axe finds nothing in the preview and after it', async () => {
  await choose(fileOf('example.json', example));
  await button('Bring it in').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await button('Bring it in').click();
  await button('Undo').waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test('an import that stopped between both storages is finished when the page opens', async () => {
  await keepWin('Mine');
  await chooseTheme('Light');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const { settings } = await chrome.storage.local.get('settings');
    const waiting = { ...(settings as object), appearance: { theme: 'dark', motion: 'system' } };
    const opening = indexedDB.open('breather-journal');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('state', 'readwrite');
    writing.objectStore('state').put({ id: 'import', settings: waiting, over: settings });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
  });
  await page.reload();
  await waitFor('the settings to be dark', async () =>
    (await storedIn(page, 'local')).includes('"theme":"dark"'),
  );
  await waitFor(
    'nothing to wait any more',
    async () => !(await page.evaluate(readAllStored)).includes('"id":"import"'),
  );
});

test('everything is erased from the popup with two clicks, then the welcome', async () => {
  await keepWin('Mine');
  const popup = await openPage(browser, 'popup.html');
  await tabTo(popup, 'More');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Erase everything');
  await popup.keyboard.press('Enter');
  expect((await readStop(popup))?.name).toBe('Yes, erase everything');
  expect(await findViolations(popup)).toEqual([]);
  const welcome = browser.context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  await (await welcome).getByRole('heading', { name: 'A breath before you send' }).waitFor();
  await (await welcome).close();
  expect(await page.evaluate(readAllStored)).not.toContain('Mine');
  expect(await storedIn(page, 'local')).toBe('{}');
});

/** A storage that holds anything at all is left as it is, and everything else works. */
test('with garbage in each key the pages say so, work, and can take a copy', async () => {
  await keepWin('Mine');
  const garbage = { settings: 'x', told: [[]], journal: 7, unknown: { a: null } };
  await page.evaluate(async (values) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.storage.local.set(values);
  }, garbage);
  await page.reload();
  await page.getByRole('heading', { name: 'Your settings could not be read' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button('Save a copy').click(),
  ]);
  const path = join(folder, 'rescued.json');
  await download.saveAs(path);
  await page.getByText('Your settings could not be read, so they are not in it.').waitFor();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    settings: null,
    journal: { wins: [{ text: 'Mine' }] },
  });
  const popup = await openPage(browser, 'popup.html');
  await popup.getByText('What you saved could not be read').waitFor();
  await popup.getByRole('button', { name: 'Start', exact: true }).click();
  await popup.getByRole('button', { name: 'Stop' }).click();
  await popup.close();
  expect(await storedIn(page, 'local')).toContain('"settings":"x"');
});
