/**
 * Pages in which Enter breaks a line or sends by how the draft stands, or by a switch beside it. A
 * line that it broke tells nothing of the next Enter of a marked draft.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton, findButton, MARK, waitForNoDialog } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';
import type { ReportPage } from '../support/report-page';

const bench = createReportBench();
const NEWLINE = 'Enter makes a new line here';

/** What is learnt of a key is learnt once the engine has come, and so its button. */
async function open(kind: string): Promise<ReportPage> {
  const at = `${newOrigin('enter')}/b/${kind}`;
  const page = await bench.open('enter-by-state', { at, box: '#box' });
  await page.focusBox();
  await waitFor('the mark button', () => findButton(page.tab, MARK));
  return page;
}

/** A page that sends on keyup is given this long before a line that it broke counts as one. */
async function breakLine(page: ReportPage, key = 'Enter'): Promise<void> {
  await page.press(key);
  const startedAt = Date.now();
  await waitFor('the line to have stayed', () => Date.now() - startedAt > 600);
  expect(await page.delivered()).toEqual([]);
}

/** Sends a message of two lines that Enter broke, unmarked. */
async function sendTwoLines(page: ReportPage, kind: string): Promise<void> {
  if (kind === 'a-format') await page.click('#mode');
  await page.write('one');
  await breakLine(page, kind === 'many-lines' ? 'Shift+Enter' : 'Enter');
  await page.tab.type('two');
  await breakLine(page);
  await page.tab.type('three');
  await page.press('Control+Enter');
  await page.expectDelivered((await page.draft()) || 'one\ntwo\nthree');
}

describe('a line that Enter broke tells nothing of the next one, by what this one hangs on', () => {
  test.each(['many-lines', 'a-switch', 'a-format'])('%s', async (kind) => {
    const page = await open(kind);
    await sendTwoLines(page, kind);
    if (kind !== 'many-lines') await page.click('#mode');
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press('Enter'));
  });

  test('the-caret', async () => {
    const page = await open('the-caret');
    await page.write('heated');
    await page.press('ArrowLeft');
    await breakLine(page);
    await page.press('End');
    await page.mark();
    await page.expectWholeSend(() => page.press('Enter'), { draft: 'heate\nd' });
  });

  test.each(['an-empty-line', 'a-quick-second'])('%s', async (kind) => {
    const page = await open(kind);
    await page.write('one');
    await breakLine(page);
    await page.tab.type('two');
    await page.mark();
    for (const _ of [1, 2]) {
      await page.press('Enter');
      await page.expectHeld('one\ntwo');
      await page.keepEditing('one\ntwo');
    }
  });
});

describe('the person is asked where a line was broken before, and their word is enough', () => {
  test('Enter', async () => {
    const page = await open('a-switch');
    await page.write('one');
    await breakLine(page);
    await page.tab.type('two');
    await page.mark();
    await page.press('Enter');
    await page.expectHeld('one\ntwo');
    await clickButton(page.tab, NEWLINE);
    await waitForNoDialog(page.tab);
    await page.press('Enter');
    await page.tab.type('three');
    await page.expectNotHeld(async () => (await page.draft()) === 'one\ntwo\nthree');
    await page.press('Control+Enter');
    await page.expectHeld('one\ntwo\nthree');
  });

  test('is taken back by a message that went at Enter all the same', async () => {
    const page = await open('a-switch');
    await page.writeMarked('one');
    await page.press('Enter');
    await page.expectHeld('one');
    await clickButton(page.tab, 'More');
    await waitFor('the choice', () => findButton(page.tab, NEWLINE));
    await clickButton(page.tab, NEWLINE);
    await waitForNoDialog(page.tab);
    await page.click('#mode');
    await page.press('Enter');
    await page.expectDelivered('one');
    await waitFor('the mark to end', async () => !(await findButton(page.tab, MARK))?.isPressed);
    await page.writeMarked('heated');
    await page.press('Enter');
    await page.expectHeld('heated');
  });

  test.each([
    ['ctrl-breaks', 'Control+Enter'],
    ['alt-breaks', 'Alt+Enter'],
  ])('%s', async (kind, key) => {
    const page = await open(kind);
    await page.write('one');
    await breakLine(page, key);
    await page.tab.type('two');
    await page.mark();
    await page.press(key);
    await page.expectHeld('one\ntwo');
    await clickButton(page.tab, 'This does not send');
    await waitForNoDialog(page.tab);
    await waitFor('the line', () => page.tab.evaluate(hasThirdLine));
    await page.tab.type('three');
    await breakLine(page, key);
    await page.tab.type('four');
    await page.expectNotHeld(async () => (await page.draft()) === 'one\ntwo\nthree\nfour');
    await page.press('Enter');
    await page.expectHeld('one\ntwo\nthree\nfour');
  });
});

function hasThirdLine(): boolean {
  return document.querySelector('textarea')?.value === 'one\ntwo\n';
}
