/**
 * Reports of editors in frames, and of boxes that move to another document. See `reports.test.ts`.
 */
import { expect } from 'vitest';
import { test } from '../support/by-turns';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

test.each([
  ['contenteditable', ''],
  ['designMode', '?design'],
])('the page around an editor in a frame sends, with %s', async (_how, query) => {
  const page = await bench.open('editor-in-frame', { box: '#tinymce', query });
  await page.write('heated');
  // A low frame may have no place for the button: then the person marks from the popup.
  await bench.markAnyhow(page);
  await page.expectWholeSend(() => page.click('form [type=submit]'));
});

test.each(['Enter', 'click'])('a widget in a blank frame is guarded, by %s', async (way) => {
  const page = await bench.open('widget-in-blank-frame', { box: 'textarea' });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('button')));
});

test.each(['Enter', 'click'])('a chat that pops out keeps its mark, by %s', async (way) => {
  const page = await bench.open('pop-out', { box: 'textarea', query: '?to=window' });
  await page.writeMarked('heated');
  const there = page.with(await bench.windowOpenedBy(() => page.click('#pop-out')));
  await there.focusBox();
  expect(await there.draft()).toBe('heated');
  // The window has a guard of its own, which holds nothing until its engine has come.
  await there.expectMarked();
  await there.expectWholeSend(() => (way === 'Enter' ? there.press(way) : there.click('#send')));
});
