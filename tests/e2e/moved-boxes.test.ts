/**
 * Boxes that move to another document, in which another copy of ours may stand. Each browser plays
 * all of them: how two copies know each other hangs on it.
 */
import { expect, test } from 'vitest';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

const ways = ['Enter', 'click'];

test.each(ways)('a chat that pops out keeps its mark, by %s', async (way) => {
  const page = await bench.open('pop-out', { box: 'textarea', query: '?to=window' });
  await page.writeMarked('heated');
  const there = page.with(await bench.windowOpenedBy(() => page.click('#pop-out')));
  await there.focusBox();
  expect(await there.draft()).toBe('heated');
  // The window has a guard of its own, which holds nothing until its engine has come.
  await there.expectMarked();
  await there.expectWholeSend(() => (way === 'Enter' ? there.press(way) : there.click('#send')));
});

test.each(ways)('a chat that moves into a frame keeps its mark, by %s', async (way) => {
  const page = await bench.open('widgets-in-frames', { box: 'textarea', query: '?kind=moved' });
  await page.writeMarked('heated');
  await page.click('#dock');
  await page.waitForNote('docked');
  await page.focusBox();
  await page.expectMarked();
  await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('#send')));
});
