/** What HTML itself says of a control. See `unnamed-boxes.test.ts`. */
import { describe } from 'vitest';
import { test } from '../support/by-turns';
import type { Point } from '../support/extension-browser';
import { createReportBench, newOrigin } from '../support/report-bench';

interface RowsWindow extends Window {
  middleOf(selector: string): Point;
}

declare const window: RowsWindow;

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

describe('controls in shadow roots beside the box', () => {
  test.each([
    'around-slot',
    'closed-around-slot',
    'each-apart',
    'elements-in-row',
    'words-apart',
    'helper-apart',
  ])('the one that sends is held, and no other: %s', async (kind) => {
    const page = await bench.open('shadow-rows', { at: `${newOrigin('rows')}/b/${kind}` });
    const press = async (selector: string) => {
      await page.tab.clickAt(await page.tab.evaluate((one) => window.middleOf(one), selector));
    };
    await page.writeMarked('heated');
    await press('.one');
    await page.expectNotHeld(async () => (await page.notes()).includes('helped'));
    await press('.two');
    await page.expectHeld('heated');
    await page.sendNow('heated');
    await page.tab.type('next');
    await press('.two');
    await page.expectDelivered('next');
  });
});
