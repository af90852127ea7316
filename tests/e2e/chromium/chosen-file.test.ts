/**
 * A file that is chosen or pasted, in a page that sends it at once: that is not held, as
 * `docs/limits.md` says, and the marked draft beside it stays, marked.
 */
import { expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import type { ChromiumTab } from '../../support/chromium-tab';
import { createReportBench, newOrigin } from '../../support/report-bench';

const PICTURE = new URL('../../../public/icon/96.png', import.meta.url).pathname;

const bench = createReportBench();

test.each(['chosen', 'pasted'])('a file that is %s is not held', async (way) => {
  const at = `${newOrigin('files')}/b/file-at-once`;
  const page = await bench.open('odd-drafts', { at, box: '#box' });
  await page.writeMarked('heated');
  // The cast: this folder is played in Chromium alone.
  const tab = (page.tab as ChromiumTab).page;
  if (way === 'chosen') {
    // Playwright tells the page of it by events of its own; the browser's are trusted.
    const cdp = await tab.context().newCDPSession(tab);
    const { root } = await cdp.send('DOM.getDocument');
    const field = { nodeId: root.nodeId, selector: '#file' };
    const { nodeId } = await cdp.send('DOM.querySelector', field);
    await cdp.send('DOM.setFileInputFiles', { nodeId, files: [PICTURE] });
  } else {
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.evaluate(async () => {
      const canvas = new OffscreenCanvas(40, 40);
      canvas.getContext('2d')?.fillRect(0, 0, 40, 40);
      const picture = await canvas.convertToBlob();
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    });
    await page.press('Control+V');
  }
  await waitFor('the page to have the file', async () => (await page.notes()).length);
  expect(await page.notes()).toEqual(['image/png, trusted: true']);
  expect(await page.draft()).toBe('heated');
  await page.expectMarked();
  await page.focusBox();
  await page.expectWholeSend(() => page.press('Enter'));
});
