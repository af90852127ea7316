/** What HTML itself says of a control. See `unnamed-boxes.test.ts`. */
import { describe } from 'vitest';
import { test } from '../support/by-turns';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

async function openMarked(kind: string) {
  const at = `${newOrigin('way')}/b/${kind}`;
  const page = await bench.open('native-ways', { at, box: '#box' });
  await page.writeMarked('heated');
  return page;
}

describe('a button that opens something is not held, whatever it is called', () => {
  test.each(['popovertarget', 'command', 'bootstrap'])('by %s', async (kind) => {
    const page = await openMarked(kind);
    const act = async () => {
      await page.click('#opener');
      await page.expectNotHeld(async () => (await page.notes()).includes('opened'));
      await page.click('#item');
    };
    await act();
    await page.expectHeld('heated');
    await page.sendNow('silently:heated');
  });

  test('by its link to another tab', async () => {
    const page = await openMarked('other-tab');
    await page.click('#opener');
    await page.expectNotHeld(async () => (await page.notes()).includes('opened'));
  });
});
