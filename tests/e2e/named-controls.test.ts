/**
 * A form whose controls have the names of all that a form can be asked: it answers with them, in
 * Chromium to extensions as well. See `reports.test.ts` for how one runs alone.
 */
import { describe, expect, test } from 'vitest';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

describe.each([
  ['a field', 'textarea', ''],
  ['an editor', '[contenteditable]', '?box=editable'],
])('in a form that answers with its controls, with %s', (_what, box, query) => {
  test.each(['Enter', 'click'])('a marked message is held and sent once, by %s', async (way) => {
    const page = await bench.open('named-controls', { box, query });
    const isTaken = await page.tab.evaluate(
      () => typeof document.forms[0]?.contains !== 'function',
    );
    expect(isTaken, 'the page has no way to ask the form').toBe(true);
    await page.writeMarked('heated');
    await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('button')));
  });
});
