/** Frames of the page's own. See `neighbours.test.ts`. */
import { describe } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

test.each(['srcdoc', 'address', 'textarea', 'written'])(
  'the page sends around its frame: %s',
  async (kind) => {
    const page = await bench.open('editor-frames', { box: '.box', query: `?kind=${kind}` });
    await page.write('heated');
    await bench.markAnyhow(page);
    await page.expectWholeSend(() => page.click('form > p button'));
  },
);

test('the mark is back in the frame of an editor, whatever other frame came before it', async () => {
  const page = await bench.open('editor-frames', { box: '.box', query: '?kind=srcdoc' });
  await page.write('heated');
  await bench.markAnyhow(page);
  await page.tab.open(await page.tab.evaluate(() => location.href));
  await waitFor('the other frame', () =>
    page.tab.evaluate(() => document.querySelector('[hidden]') !== null),
  );
  await page.write('heated again');
  await page.expectWholeSend(() => page.click('form > p button'), { draft: 'heated again' });
});

test.each(['page', 'frame'])(
  '*Send* has a frame of its own, the box is in the %s',
  async (where) => {
    const page = await bench.open('send-in-frame', { box: 'textarea', query: `?box=${where}` });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('button.btn'));
  },
);

const ways = ['Enter', 'click'];

const frames = ['srcdoc', 'nested', 'late', 'written', 'made by the page'];

describe.each(frames)('a chat drawn into a frame: %s', (kind) => {
  test.each(ways)('is guarded by %s', async (way) => {
    const page = await bench.open('widgets-in-frames', {
      box: 'textarea',
      query: `?kind=${encodeURIComponent(kind)}`,
    });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('#send')));
  });
});
