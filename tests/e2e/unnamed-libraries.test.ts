/** What libraries that others made showed, in small pages. See `unnamed-boxes.test.ts`. */
import { expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton, waitForDialog, waitForNoDialog } from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

test('what sent once is held, though it is another button by then', async () => {
  const page = await bench.open('send-is-drawn-anew', { box: '#box' });
  await page.write('plain');
  // What is pressed before Breather has come teaches nothing.
  await page.expectNotMarked();
  await page.click('.go');
  await waitFor('the delivery', async () => (await page.delivered()).length === 1);
  await page.writeMarked('heated');
  await page.click('.go');
  await waitForDialog(page.tab);
  expect(await page.delivered()).toEqual(['plain']);
});

test('a press after *Keep editing* is one without the Ctrl of the key that was held', async () => {
  const page = await bench.open('links-with-ctrl', { box: '#box' });
  await page.writeMarked('heated');
  await page.focusBox();
  await page.press('Control+Enter');
  await waitForDialog(page.tab);
  await clickButton(page.tab, 'Keep editing');
  await waitForNoDialog(page.tab);
  await page.click('#box');
  expect((await page.notes()).at(-1)).toBe('placed');
});
