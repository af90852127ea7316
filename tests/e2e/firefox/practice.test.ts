/**
 * The main step of each of S1 to S10, in Firefox; Chromium's own file walks through all of them.
 */
import { expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import type { Tab } from '../../support/extension-browser';
import { createFirefoxPages } from '../../support/firefox-pages';
import {
  chooseDay,
  chooseOption,
  pressNamed,
  readText,
  waitForWords,
  writeInto,
} from '../../support/practice-tab';
import { readAllStored } from '../../support/read-all-stored';

const pages = createFirefoxPages();
const { open } = pages;

/** A page anew, once these words are written down: what is read then was kept. */
async function openAnew(path: string, kept: string): Promise<Tab> {
  const before = pages.current();
  await waitFor(`to be kept: ${kept}`, async () =>
    (await before?.evaluate(readAllStored))?.includes(kept),
  );
  await pages.close();
  return open(path);
}

test('S1: a starter from the popup is filled and copied', async () => {
  const popup = await open('popup.html');
  await pressNamed(popup, 'Words');
  await chooseOption(popup, 'About', 'Own a mistake');
  await waitForWords(popup, 'what you did');
  await writeInto(popup, 'what you did', 'shouted');
  await waitForWords(popup, 'I’m sorry that I shouted.');
  await pressNamed(popup, 'Copy');
  await waitForWords(popup, 'Copied');
});

test('S2: a promise is made and not kept, with a sentence to say', async () => {
  const page = await open('options.html#promises');
  await pressNamed(page, 'Make the first promise');
  await writeInto(page, 'What will I do?', 'Call about the lease');
  await pressNamed(page, 'Save');
  await pressNamed(page, 'More: Call about the lease');
  await pressNamed(page, 'Not kept: Call about the lease');
  await waitForWords(page, 'I said I would, and I didn’t. I’m sorry. What would help now?');
  const journal = await openAnew('options.html#journal', '"notKept"');
  await pressNamed(journal, 'More: Call about the lease');
  await pressNamed(journal, 'Delete: Call about the lease');
  await pressNamed(journal, 'Undo');
  await waitForWords(journal, 'Promise not kept');
  await waitForWords(
    await openAnew('options.html#journal', 'Call about the lease'),
    'Call about the lease',
  );
});

test('S3: an idea becomes a promise with a day', async () => {
  const page = await open('options.html#ideas');
  const idea = await readText(page, '.sheet h2');
  await pressNamed(page, 'Plan this');
  await chooseDay(page, 'The day', `${new Date().getFullYear() + 1}-05-06`);
  await pressNamed(page, 'Plan it');
  await pressNamed(page, 'Open Promises');
  await waitForWords(page, idea);
  await waitForWords(await openAnew('options.html#promises', idea), idea);
});

test('S4: an affirmation is made one’s own', async () => {
  const page = await open('options.html#affirmations');
  await pressNamed(page, 'Make it my own');
  await writeInto(page, 'In my own words', 'I am learning, slowly');
  await pressNamed(page, 'Save');
  await waitForWords(page, 'I am learning, slowly');
  await pressNamed(
    await openAnew('options.html#affirmations', 'I am learning, slowly'),
    'More: I am learning, slowly',
  );
});

test('S5: someone unsafe leads to Support; a thought is kept when asked for', async () => {
  const page = await open('options.html#reframe');
  await pressNamed(page, 'My own thought');
  await pressNamed(page, 'Yes, or I’m not sure');
  await waitForWords(page, 'Then this is not about your thoughts');
  await pressNamed(page, 'I pressed that by mistake');
  await pressNamed(page, 'No');
  await writeInto(page, 'The thought', 'They left me out');
  await pressNamed(page, 'Next');
  await pressNamed(page, 'Not that I can see');
  expect(await readText(page, '.stack > p:first-child')).toContain('They left me out');
  await waitForWords(page, 'What speaks for it?');
  await pressNamed(page, 'Next');
  await waitForWords(page, 'A thought that is fair, and that you can believe');
  await pressNamed(page, 'Next');
  await pressNamed(page, 'Keep it for 7 days');
  await waitForWords(page, 'Kept for 7 days.');
  const anew = await openAnew('options.html#reframe', 'They left me out');
  await pressNamed(anew, 'Kept thoughts');
  await waitForWords(anew, '“They left me out”');
});

test('S6: a goal is reached and stands in the journal', async () => {
  const page = await open('options.html#journal');
  await pressNamed(page, 'A small goal');
  await writeInto(page, 'What would you like to do?', 'Ask once');
  await pressNamed(page, 'Keep it');
  await pressNamed(page, 'Reached: Ask once');
  await waitForWords(page, 'Reached. It is among your days below.');
  await waitForWords(await openAnew('options.html#journal', '"doneAt":1'), 'Goal reached');
});

test('S7: a note on the question of the week is kept', async () => {
  const page = await open('options.html#check-ins');
  await pressNamed(page, 'Keep a note');
  await writeInto(page, 'A short note, if you like', 'We laughed');
  await pressNamed(page, 'Keep it');
  await waitForWords(page, 'Kept. It is in your journal.');
  await waitForWords(await openAnew('options.html#journal', 'We laughed'), 'We laughed');
});

test('S8: a pause has its sentence, and an exercise runs', async () => {
  const popup = await open('popup.html');
  await pressNamed(popup, 'Pause');
  await pressNamed(popup, 'Start the pause');
  await pressNamed(popup, 'Copy');
  await waitForWords(popup, 'Copied');
  await pressNamed(popup, 'End the pause');
  await pressNamed(popup, 'Ground');
  await pressNamed(popup, 'Start');
  await waitForWords(popup, 'Breathe in through the nose');
  await pressNamed(popup, 'Stop');
});

test('S9: Support is one step away, and Shift, three times, leaves', async () => {
  await pages
    .browser()
    .serve([
      { prefix: 'https://www.bbc.com/weather', contentType: 'text/html', body: '<h1>Weather</h1>' },
    ]);
  const page = await open('options.html#promises');
  await pressNamed(page, 'Support');
  await waitForWords(page, 'If you are afraid of someone');
  await page.press('Shift');
  await page.press('Shift');
  await waitForWords(page, 'Press Shift once more to leave.');
  await page.press('Shift');
  await waitForWords(page, 'Weather');
});

test('S10: Insights counts what was done', async () => {
  const wins = await open('options.html#journal');
  await writeInto(wins, 'What went well?', 'A kind talk');
  await pressNamed(wins, 'Keep it');
  await waitForWords(wins, 'Went well');
  await pressNamed(wins, 'Insights');
  const winsThisWeek = await readText(wins, 'ul[aria-labelledby] li:first-child b');
  expect(Number(winsThisWeek)).toBeGreaterThan(0);
});
