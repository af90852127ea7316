/**
 * A key that the page gives to its *Send*. Chromium’s driver presses no such key, Firefox’s does.
 */
import { test } from 'vitest';
import { createReportBench, newOrigin } from '../../support/report-bench';

const bench = createReportBench();

test.each(['#to', '#subject', '#receipt', '#box'])('is held in %s', async (field) => {
  const page = await bench.open('compose-keys', {
    at: `${newOrigin('keys')}/b/accesskey`,
    box: '#box',
  });
  await page.writeMarked('heated');
  await page.expectWholeSend(async () => {
    await page.click(field);
    await page.press('Alt+Shift+s');
  });
});
