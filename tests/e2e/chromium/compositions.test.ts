/** Keys that are pressed while an input method is at a word. */
import { test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { createReportBench } from '../../support/report-bench';

const bench = createReportBench();

test('Ctrl+Enter, which no input method takes, is held', async () => {
  const page = await bench.open('send-under-dialog');
  await page.writeMarked('hot ');
  await page.tab.compose('ねこ');
  await waitFor('the composition', async () => (await page.draft()) === 'hot ねこ');
  await page.expectWholeSend(() => page.press('Control+Enter'), { draft: 'hot ねこ' });
});
