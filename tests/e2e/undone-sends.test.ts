/** Messages that the page takes back into the box after they went. */
import { expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

/** A marked message that was held, and went after all. */
async function openSent(kind: string) {
  const at = `${newOrigin('undo')}/b/${kind}`;
  const page = await bench.open('undo-send', { at, box: '#box' });
  await page.writeMarked('heated');
  await page.click('#control');
  await page.expectHeld('heated');
  await page.sendNow('heated');
  return page;
}

test.each([
  ['anew', 'the box is made anew'],
  ['hidden', 'the box was hidden, with its words'],
  ['same', 'the box stayed'],
  ['unseen', 'the person is not in the box'],
])('a draft that *Undo* brought back is marked as before: %s (%s)', async (kind) => {
  const page = await openSent(kind);
  await page.click('#undo');
  await waitFor('the draft to be back', async () => (await page.draft()) === 'heated');
  await page.click('#control');
  await page.expectHeld('heated');
  await page.keepEditing('heated');
  await page.expectMarked();
  await page.click('#control');
  await page.expectHeld('heated');
  await page.sendNow('heated');
});

test('nor is it lost where the thread shows the message a while longer', async () => {
  const page = await openSent('thread');
  await page.click('#undo');
  const isGone = () => page.tab.evaluate(() => document.querySelector('#list')?.textContent === '');
  await waitFor('the thread to be without it', isGone);
  await page.click('#control');
  await page.expectHeld('heated');
  await page.sendNow('heated');
});

test('words that the page kept out of sight, and clears up, are none that are back', async () => {
  const page = await openSent('cleared');
  await page.click('#begin');
  await page.expectNextGoes(() => page.click('#control'));
});

test('what is typed anew in the same words is not marked', async () => {
  const page = await openSent('same');
  await page.focusBox();
  await page.type('heated');
  await page.click('#control');
  await page.expectDelivered('heated');
});

test('a message in the list that is mended is not marked', async () => {
  const page = await openSent('edit');
  await page.click('#undo');
  await waitFor('the words to be in the box', async () => (await page.draft()) === 'heated');
  await page.click('#control');
  await page.expectDelivered('heated');
  expect(await page.draft()).toBe('');
});
