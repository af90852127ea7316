/**
 * What *Send now* does in the place of a key: that key, and no button that sends in another way.
 * Use has shown before that the other button sends.
 */
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { clickButton, findButton, MARK } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';
import { readStored } from '../support/stored-parts';

const bench = createReportBench();

/** A page on which an unmarked message went by the other button, which is learnt. */
async function openLearnt(kind: string, how: string) {
  const at = `${newOrigin('ways')}/b/${kind}`;
  const page = await bench.open('two-ways', { at, box: '#box' });
  await page.focusBox();
  await waitFor('the engine', () => findButton(page.tab, MARK));
  await page.write('calm');
  await page.click('#other');
  await page.expectDelivered(`${how}calm`);
  const sites = { area: 'local', key: 'settings', field: 'sites' } as const;
  await waitFor('it to be learnt', async () =>
    JSON.stringify(await readStored(bench.browser(), sites)).includes('learntSends'),
  );
  return page;
}

test.each(['close', 'silently'])('Enter, and not the button that says %s', async (kind) => {
  const page = await openLearnt(kind, `${kind}:`);
  await page.writeMarked('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  await page.sendNow('heated');
});

test('Enter, and not a button that stops the answer by now', async () => {
  const page = await openLearnt('becomes-stop', '');
  await page.writeMarked('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  await page.expectSent('queued:heated');
  expect(await page.notes()).toEqual([]);
});

test('a key with Ctrl, and not the button', async () => {
  const page = await openLearnt('keys', 'keys:');
  await page.writeMarked('heated');
  await page.press('Control+Enter');
  await page.expectHeld('heated');
  await page.sendNow('ctrl:heated');
});
