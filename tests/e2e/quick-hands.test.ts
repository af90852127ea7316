/** A hand that goes on before the eyes have seen the dialog: it presses twice, or writes on. */
import { describe, expect, test } from 'vitest';
import { browserName } from '../support/extension-browser';
import { centreOf } from '../support/page-elements';
import { findButton, waitForDialog } from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';
import { waitUntilStill } from '../support/still-point';

interface MovedWindow extends Window {
  moveTo(x: number, y: number): void;
}

declare const window: MovedWindow;

const bench = createReportBench();
const BUTTONS = ['Keep editing', 'Send now', 'It’s urgent', 'More'] as const;
/** Firefox on a desktop has no touch events. */
const HANDS = browserName() === 'chromium' ? ['mouse', 'touch'] : ['mouse'];

/** A marked draft whose *Send* stands where this button of the dialog will come. */
async function openUnder(name: (typeof BUTTONS)[number]) {
  const page = await bench.open('send-under-dialog');
  await page.writeMarked('heated');
  await page.click('#control');
  const { x, y } = await waitUntilStill(name, async () => {
    const { buttons } = await waitForDialog(page.tab);
    return buttons.find((one) => one.name === name)?.point ?? null;
  });
  await page.keepEditing('heated');
  await page.tab.evaluate((left, top) => window.moveTo(left, top), x, y);
  return page;
}

describe.each(BUTTONS)('*Send* is pressed twice where %s comes', (name) => {
  test.each(HANDS)('by %s: the second press chooses nothing', async (hand) => {
    const page = await openUnder(name);
    const at = await centreOf(page.tab, '#control');
    if (hand === 'mouse') await page.tab.doubleClickAt(at);
    else for (let taps = 0; taps < 2; taps += 1) await page.tab.touchAt(at);
    await page.expectHeld('heated');
    expect(await findButton(page.tab, 'More'), 'nor does it open anything').not.toBeNull();
    await page.sendNow('heated');
    await page.expectNextGoes(() => page.press('Enter'));
  });
});

describe('who writes on without a look', () => {
  test.each(['Space', 'Enter'])('presses nothing by the %s after a word', async (key) => {
    const page = await bench.open('send-under-dialog');
    await page.writeMarked('heated');
    await page.press('Enter');
    for (const word of ['and', 'more']) {
      await page.tab.type(word);
      await page.press(key);
    }
    await page.expectHeld('heated');
    // Pressed by itself, it does.
    await page.press(key);
    await page.expectKept('heated');
    await page.type('!');
    await page.press('Enter');
    await page.expectHeld('heated!');
    await page.sendNow('heated!');
  });
});
