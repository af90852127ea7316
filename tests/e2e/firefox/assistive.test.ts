/** What a program does that speaks for the person: it presses without a pointer or a key. */
import { test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { pressByProgram, pressOwnByProgram } from '../../support/assistive';
import type { Tab } from '../../support/extension-browser';
import { evaluateOn } from '../../support/page-elements';
import { findButton, isMarked, MARK } from '../../support/prompt-view';
import { createReportBench } from '../../support/report-bench';

const bench = createReportBench();

async function markByProgram(tab: Tab): Promise<void> {
  await waitFor('the mark button', () => findButton(tab, MARK));
  await pressOwnByProgram(tab, MARK);
  await waitFor('the mark', () => isMarked(tab));
}

test('a message is marked, held, kept and sent by such a program alone', async () => {
  const page = await bench.open('send-under-dialog');
  const send = () => pressByProgram(page.tab, '#control');
  await page.write('heated');
  await markByProgram(page.tab);
  await send();
  await page.expectHeld('heated');
  await pressOwnByProgram(page.tab, 'Keep editing');
  await page.expectKept('heated');
  await send();
  await page.expectHeld('heated');
  await pressOwnByProgram(page.tab, 'Send now');
  await page.expectSent('heated');
  await page.expectNextGoes(send);
});

test('a press that sent nothing before, for the box was empty, is held now', async () => {
  const page = await bench.open('send-under-dialog');
  const send = () => pressByProgram(page.tab, '#control');
  await page.focusBox();
  await send();
  // Such a program moves the focus by itself as well.
  await evaluateOn(page.tab, page.box, (box) => box.focus());
  await page.type('heated');
  await markByProgram(page.tab);
  await send();
  await page.expectHeld('heated');
  await page.sendNow('heated');
});
