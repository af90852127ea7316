/**
 * What *Send now* and *Keep editing* do where the page changes meanwhile, or asks by itself. See
 * `unnamed-boxes.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { evaluateOn } from '../support/page-elements';
import { clickButton, readPrompt } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

interface DrawnWindow extends Window {
  drawAnew(): void;
}

declare const window: DrawnWindow;

const bench = createReportBench();

describe('a page that draws anew behind the pause', () => {
  const open = async (what: string, query = `?what=${what}`) => {
    const page = await bench.open('drawn-anew', { box: 'textarea', query });
    await page.writeMarked('heated');
    return page;
  };

  test('the sign on the button: *Send now* presses the button', async () => {
    const page = await open('sign');
    await page.click('#control');
    await page.expectHeld('heated');
    await page.tab.evaluate(() => window.drawAnew());
    await page.sendNow('heated');
  });

  test('the box: *Send now* presses the key in the new one', async () => {
    const page = await open('box');
    await page.press('Enter');
    await page.expectHeld('heated');
    await page.tab.evaluate(() => window.drawAnew());
    await page.sendNow('heated');
    await page.expectNextGoes(() => page.press('Enter'));
  });

  test('the box: *Keep editing* leads to the same place in the new one', async () => {
    const page = await open('box');
    for (let step = 0; step < 2; step += 1) await page.press('ArrowLeft');
    await page.press('Enter');
    await page.expectHeld('heated');
    await page.tab.evaluate(() => window.drawAnew());
    await page.keepEditing('heated');
    const caret = await evaluateOn(page.tab, 'textarea', (box) =>
      box.matches(':focus') ? (box as HTMLTextAreaElement).selectionStart : null,
    );
    expect(caret).toBe('heat'.length);
    await page.expectMarked();
    await page.press('Enter');
    await page.expectHeld('heated');
  });

  describe.each(['words', 'cut'])('the words of an editable box: %s', (what) => {
    const openHeld = async () => {
      const page = await bench.open('drawn-anew', { query: `?what=${what}` });
      await page.writeMarked('heated');
      await page.press('ArrowLeft');
      await page.press('Enter');
      await page.expectHeld('heated');
      await page.tab.evaluate(() => window.drawAnew());
      return page;
    };

    test('*Keep editing* leads to the same place among them', async () => {
      const page = await openHeld();
      await page.keepEditing('heated');
      await page.tab.type('!');
      await waitFor('what is written next', async () => (await page.draft()) !== 'heated');
      expect(await page.draft()).toBe('heate!d');
    });

    test('*Send now* sends them', async () => {
      const page = await openHeld();
      await page.sendNow('heated');
      await page.expectNextGoes(() => page.press('Enter'));
    });
  });
});

test.each(['dialog-line by Enter', 'dialog-line by click', 'dialog-area by click'])(
  'a form that closes its dialog sends: %s',
  async (kind) => {
    const [path, way] = kind.split(' by ');
    const page = await bench.open('native-ways', {
      at: `${newOrigin('way')}/b/${path}`,
      box: '#box',
    });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('#answer')));
  },
);

describe.each(['native', 'role'])('a site that asks by itself, in a layer: %s', (layer) => {
  test.each(['Enter', 'click'])('is answered at once after *Send now*, by %s', async (way) => {
    const page = await bench.open('asks-first', { box: 'textarea', query: `?in=${layer}` });
    await page.writeMarked('heated');
    if (way === 'Enter') await page.press(way);
    else await page.click('#control');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.waitForNote('asked');
    await page.click('#yes');
    await page.expectSent('heated');
  });
});

test('Shift+Enter that sends is a miss until a message has shown it', async () => {
  const page = await bench.open('shift-enter-sends', { box: 'textarea' });
  await page.writeMarked('missed');
  await page.press('Shift+Enter');
  await waitFor('the miss to be said', async () =>
    ((await readPrompt(page.tab))?.text ?? '').includes('That one went past me'),
  );
  await page.expectSent('missed');
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.press('Shift+Enter'));
});
