/** The main steps of the passphrase in Firefox; Chromium's own file walks through all of them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import type { Tab } from '../../support/extension-browser';
import { type Firefox, startFirefox } from '../../support/firefox';
import { pressNamed, waitForWords, writeInto } from '../../support/practice-tab';
import { readAllStored } from '../../support/read-all-stored';

const PASSPHRASE = 'plum river quiet lamp';
const WORDS = 'Call about the lease';

let browser: Firefox;
beforeAll(async () => {
  browser = await startFirefox();
});
afterAll(() => browser?.close());

async function open<T>(path: string, act: (tab: Tab) => Promise<T>): Promise<T> {
  const tab = await browser.openExtensionPage(path);
  try {
    return await act(tab);
  } finally {
    await tab.close();
  }
}

async function unlock(tab: Tab, passphrase: string): Promise<void> {
  await writeInto(tab, 'Passphrase', passphrase);
  await pressNamed(tab, 'Open my journal');
}

test('it is set, locks, opens with the right one alone, and is removed', async () => {
  await open('options.html#promises', async (tab) => {
    await pressNamed(tab, 'Make the first promise');
    await writeInto(tab, 'What will I do?', WORDS);
    await pressNamed(tab, 'Save');
    await waitForWords(tab, WORDS);
    // It shows at once: a tab that closes before it is kept takes it along.
    await waitFor('it to be kept', async () => (await tab.evaluate(readAllStored)).includes(WORDS));
  });
  await open('options.html#settings/privacy', async (tab) => {
    await pressNamed(tab, 'Set a passphrase');
    await writeInto(tab, 'New passphrase', PASSPHRASE);
    await writeInto(tab, 'New passphrase once more', PASSPHRASE);
    await pressNamed(tab, 'Set passphrase');
    await waitForWords(tab, 'Your journal has a passphrase now.');
    expect(await tab.evaluate(readAllStored)).not.toContain(WORDS);
    await pressNamed(tab, 'Lock now');
    await waitForWords(tab, 'Your journal is locked.');
  });
  await open('options.html#promises', async (tab) => {
    await waitForWords(tab, 'Your journal is locked');
    await unlock(tab, 'plum river quiet');
    await waitForWords(tab, 'That is not the passphrase.');
    await unlock(tab, PASSPHRASE);
    await waitForWords(tab, WORDS);
  });
  await open('options.html#settings/privacy', async (tab) => {
    await pressNamed(tab, 'Remove passphrase');
    await writeInto(tab, 'Passphrase', PASSPHRASE);
    await pressNamed(tab, 'Remove passphrase');
    await waitForWords(tab, 'Your journal has no passphrase any more.');
    expect(await tab.evaluate(readAllStored)).toContain(WORDS);
  });
});
