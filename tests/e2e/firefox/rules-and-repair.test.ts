/**
 * Rules that go together, a plan, and the way back from a message that went, in Firefox; Chromium's
 * own files walk through all of them.
 */
import { expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { createFirefoxPages } from '../../support/firefox-pages';
import { chooseOption, pressNamed, waitForWords, writeInto } from '../../support/practice-tab';
import { readAllStored } from '../../support/read-all-stored';
import { readStored } from '../../support/stored-parts';

const pages = createFirefoxPages();
const { open } = pages;

const settings = (field: string) =>
  readStored(pages.browser(), { area: 'local', key: 'settings', field }) as Promise<unknown>;

test('rules that go together are turned on, and taken back', async () => {
  const page = await open('options.html#settings/rules');
  await pressNamed(page, 'Nights');
  await waitForWords(page, 'This would be on:');
  await pressNamed(page, 'Turn these on');
  await waitForWords(page, '“Nights” is on.');
  await waitFor('them to be kept', async () =>
    /"lateHours":\{[^}]*"on":true/.test(JSON.stringify(await settings('rules'))),
  );
  await pressNamed(page, 'Undo');
  await waitFor('them to be off', async () =>
    /"lateHours":\{[^}]*"on":false/.test(JSON.stringify(await settings('rules'))),
  );
});

test('a plan is made, shown whole and kept', async () => {
  const page = await open('options.html#settings/rules');
  await pressNamed(page, 'Add a plan');
  await writeInto(page, 'I feel …', 'brushed off');
  await pressNamed(page, 'Save');
  await waitForWords(page, 'If I feel brushed off, then I take one breath');
  await waitFor('it to be kept', async () =>
    JSON.stringify(await settings('plans')).includes('brushed off'),
  );
});

test('a message that went on a site of a name is owned, and no word is kept', async () => {
  const page = await open('options.html#repair/telegram');
  await pressNamed(page, 'No');
  await waitForWords(page, 'Before a second message');
  await pressNamed(page, 'Next');
  await waitForWords(page, 'What Telegram lets you do');
  await pressNamed(page, 'It went somewhere else');
  await chooseOption(page, 'The site', 'WhatsApp');
  await pressNamed(page, 'Next');
  await waitForWords(page, 'You can take it back for everyone within 60 hours.');
  await pressNamed(page, 'Next');
  await writeInto(page, 'What I did', 'I tore the persimmon note');
  await waitForWords(page, 'I tore the persimmon note.');
  await pressNamed(page, 'Copy the message');
  await waitForWords(page, 'Copied');
  await pressNamed(page, 'Next');
  await waitForWords(page, 'And one line for you');
  expect(await page.evaluate(readAllStored)).not.toContain('persimmon');
});
