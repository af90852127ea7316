/**
 * Controls of which another part of the page tells what they do: words that stand elsewhere, what
 * is around them, and another control that says that it sends. See `unnamed-boxes.test.ts`.
 */
import { describe } from 'vitest';
import { test } from '../support/by-turns';
import { clickButton } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

async function openMarked(fixture: string, kind: string) {
  const at = `${newOrigin('tellers')}/b/${kind}`;
  const page = await bench.open(fixture, { at, box: '#box' });
  await page.writeMarked('heated');
  return page;
}

test.each([
  'labelledby',
  'labels',
  'drawn',
  'tool-tip',
  'data-cy',
  'data-e2e',
  'onclick',
  'panel-takes-presses',
  'panel-takes-focus',
  'panel-of-icons',
  'bar-above',
  'bar-below',
  'toolbar',
  'close-and-reply',
  'comment-above',
  'to-feedback',
  'to-photo-club',
])('is held where only this tells so: %s', async (kind) => {
  const page = await openMarked('told-elsewhere', kind);
  await page.expectWholeSend(() => page.click('#act'));
});

test('*Send* that opens a question is held, and the answer is not', async () => {
  const page = await openMarked('told-elsewhere', 'asks-first');
  await page.click('#act');
  await page.expectHeld('heated');
  await page.keepEditing('heated');
  await page.click('#act');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  await page.waitForNote('asked');
  await page.click('#yes');
  await page.expectSent('heated');
});

describe('beside what sends', () => {
  test.each([
    'to-top',
    'moves-up',
    'more-of-send',
    'state-of-sending',
    'retries',
    'settings',
    'original',
    'history',
    'anonymously',
    'copies',
    'sends-code',
    'maker-of-chats',
    'one-form',
  ])('it is not held: %s', async (kind) => {
    const page = await openMarked('beside-send', kind);
    await page.click('#control');
    await page.expectNotHeld(async () => (await page.notes()).includes('acted'));
    await page.focusBox();
    await page.expectMarked();
    await page.expectWholeSend(() => page.click('#act'));
  });

  test('Enter in the search of a page that is one form is not held', async () => {
    const page = await openMarked('beside-send', 'one-form');
    await page.click('[name=search]');
    await page.tab.type('cats');
    await page.press('Enter');
    await page.expectNotHeld(async () => (await page.notes()).includes('acted'));
  });
});
