/**
 * A chat that goes into a picture-in-picture window of the page, which Firefox has not. See
 * `neighbours.test.ts`.
 */
import { expect, test } from 'vitest';
import { createReportBench } from '../../support/report-bench';

const bench = createReportBench();

test.each(['Enter', 'click'])('keeps its mark, by %s', async (way) => {
  const page = await bench.open('pop-out', { box: 'textarea', query: '?to=picture' });
  await page.writeMarked('heated');
  const there = page.with(await bench.windowOpenedBy(() => page.click('#pop-out')));
  await there.focusBox();
  expect(await there.draft()).toBe('heated');
  // The window has a guard of its own, which holds nothing until its engine has come.
  await there.expectMarked();
  await there.expectWholeSend(() => (way === 'Enter' ? there.press(way) : there.click('#send')));
});
