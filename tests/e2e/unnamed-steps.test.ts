/**
 * Ways of sending in several steps, to several people, later, or after a question. See
 * `unnamed-boxes.test.ts`.
 */
import { describe } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

async function openMarked(page: string, kind: string) {
  const opened = await bench.open(page, { at: `${newOrigin('steps')}/b/${kind}`, box: '#box' });
  await opened.writeMarked('heated');
  return opened;
}

describe('a sheet from which a post goes to one person after the other', () => {
  test.each([
    ['list', '.row-send'],
    ['role', '[role=listitem]:nth-child(2) .row-send'],
    ['plain', '.row:last-child .row-send'],
  ])('holds the *Send* of a row, with the words of the sheet: %s', async (kind, row) => {
    const page = await openMarked('share-sheet', kind);
    await page.click(row);
    await page.expectHeld('heated');
    await page.keepEditing('heated');
    await page.click(row);
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    const to = { list: 'Ann Lee', role: 'Bea Kim', plain: 'Cem Ay' }[kind];
    await page.expectDelivered(`${to}:heated`);
  });

  test('holds the *Send* below them all', async () => {
    const page = await openMarked('share-sheet', 'chosen');
    await page.click('#to-1');
    await page.expectNotHeld(() =>
      page.tab.evaluate(() => !!document.querySelector('#to-1:checked')),
    );
    await page.expectWholeSend(() => page.click('#all'));
  });
});

describe('a post that is shown once more before it goes', () => {
  test.each([
    ['removed', ''],
    ['hidden', 'heated'],
    ['layer', 'heated'],
    ['removed-in-layer', ''],
  ])('is held at its last step, where the box is %s', async (kind, draft) => {
    const page = await openMarked('review-step', kind);
    await page.click('#next');
    await page.expectNotHeld(async () => (await page.notes()).includes('review'));
    await page.click('#post');
    await page.expectHeld(draft);
    await page.keepEditing(draft);
    await page.click('#post');
    await page.expectHeld(draft);
    await page.sendNow('heated');
    await page.expectNextGoes(async () => {
      await page.click('#next');
      await page.click('#post');
    });
  });

  test('keeps its mark on the way back', async () => {
    const page = await openMarked('review-step', 'removed');
    await page.click('#next');
    await page.click('#back');
    await page.focusBox();
    await page.expectMarked();
    await page.click('#next');
    await page.click('#post');
    await page.expectHeld('');
  });
});

describe('a message that is to go later', () => {
  test('is held where an item of the menu does so', async () => {
    const page = await openMarked('schedule', 'at-once');
    const act = async () => {
      await page.click('#more');
      await page.expectNotHeld(async () => (await page.notes()).includes('menu'));
      await page.click('#item-at-once');
    };
    await page.expectWholeSend(act, { message: 'later:heated', next: 'later:next' });
  });

  test('is held where the time is chosen, and the item before can be told not to send', async () => {
    const page = await openMarked('schedule', 'dialog');
    await page.click('#more');
    await page.click('#item-dialog');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'This does not send');
    await page.waitForNote('dialog');
    // Who chooses a time takes longer than what the page makes of the press at once.
    await page.expectNoAdviceFor(500);
    await page.click('#yes');
    await page.expectHeld('heated');
    await page.sendNow('later:heated');
  });

  test('is asked about no more once *Send now* led to the choice of a time', async () => {
    const page = await openMarked('schedule', 'asked');
    await page.click('#more');
    await page.click('#item-asked');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.waitForNote('dialog');
    await page.expectNoAdviceFor(2_500);
    await page.click('#yes');
    await page.expectSent('later:heated');
  });
});

describe('a page that asks before it posts', () => {
  const layers = ['role', 'overlay', 'inline', 'button'];

  test('is answered at once after *Send now*, in a layer of its own', async () => {
    const page = await openMarked('asks-before', 'role');
    await page.click('#control');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.waitForNote('asked');
    await page.click('#yes');
    await page.expectSent('heated');
  });

  test.each(layers)('is left alone while the person thinks: %s', async (kind) => {
    const page = await openMarked('asks-before', kind);
    await page.press('Enter');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.waitForNote('asked');
    await page.expectNoAdviceFor(2_500);
    await page.click('#yes');
    await page.expectSent('heated');
  });
});

describe('a page that shows in its own way that it is at it', () => {
  test.each([
    'inert',
    'box-inert',
    'class',
    'bar-class',
    'fieldset',
    'faded',
    'overlay',
    'uneditable',
    'navigation',
    'view',
    'form',
  ])('is left alone until it answers: %s', async (kind) => {
    const page = await openMarked('busy-ways', kind);
    await page.click('#control');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectDelivered('heated');
    await waitFor('the answer', async () => {
      await page.expectNoAdvice();
      return (await page.notes()).includes('answered');
    });
    await page.expectEnded();
  });
});
