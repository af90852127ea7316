/** Reports of editors in frames. See `reports.test.ts`. */
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
