/**
 * What other extensions, older comments and tabs put beside a box, controls that are barely ones,
 * and what becomes of a press. See `unnamed-boxes.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton, readPrompt, waitForPromptText } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

interface ProposingWindow extends Window {
  propose(): void;
}

declare const window: ProposingWindow;

const bench = createReportBench();

async function openMarked(fixture: string, kind: string) {
  const at = `${newOrigin('barely')}/b/${encodeURIComponent(kind)}`;
  const page = await bench.open(fixture, { at, box: '#box' });
  await page.writeMarked('heated');
  return page;
}

test.each([
  'focused-by-script',
  'named-drawing',
  'answers-in-line',
  'answers-alike',
  'answers-around-part',
  '▶',
  '⬆',
  '⏎',
  '📤',
])('what sends says little: %s', async (kind) => {
  const page = await openMarked('barely-controls', kind);
  await page.expectWholeSend(() => page.click('#send'));
});

test.each([
  'answers-in-line',
  'answers-alike',
  'answers-around-part',
  'correction-in-form',
  'correction-beside-add',
  'enlarges',
  'part-of-page',
])('beside a marked draft is not held: %s', async (kind) => {
  const page = await openMarked('barely-controls', kind);
  await page.click('#control');
  await page.expectNotHeld(async () => (await page.notes()).includes('acted'));
  await page.focusBox();
  await page.expectMarked();
  await page.expectWholeSend(() => page.click('#send'));
});

test('our button leaves the place where a menu opens, and what sends in it is held', async () => {
  const page = await openMarked('barely-controls', 'menu-below');
  await page.expectWholeSend(async () => {
    await page.click('#control');
    await waitFor('the menu to be free', () =>
      page.tab.evaluate(() => {
        const item = document.querySelector('#send');
        const { x = 0, y = 0, width = 0, height = 0 } = item?.getBoundingClientRect() ?? {};
        return item !== null && document.elementFromPoint(x + width / 2, y + height / 2) === item;
      }),
    );
    await page.click('#send');
  });
});

test('a tab with words of its own is no miss, and the mark waits in the other one', async () => {
  const page = await openMarked('barely-controls', 'tabs');
  await page.click('#control');
  await waitFor('the other tab', async () => (await page.draft()) === '');
  await page.write('calm');
  await page.expectNotMarked();
  expect((await readPrompt(page.tab))?.text ?? '').not.toContain('went past me');
  await page.click('#send');
  await page.expectDelivered('calm');
  await page.click('[role=tab]');
  await page.focusBox();
  await page.expectMarked();
  await page.expectWholeSend(() => page.click('#send'));
});

describe('after *Send now*', () => {
  test('Enter leads a form where its button says', async () => {
    const page = await openMarked('after-the-press', 'button-says-where');
    await page.press('Enter');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectLeft('/next?message=heated');
  });

  test('nothing says to press again where the browser asks for a name first', async () => {
    const page = await openMarked('after-the-press', 'name-is-missing');
    await page.click('#send');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectNoAdviceFor(2_500);
    await page.click('[required]');
    await page.tab.type('Ada');
    await page.click('#send');
    await page.expectSent('heated');
  });

  test.each(['asks-nothing', 'button-asks-nothing', 'button-submits-nothing'])(
    'it is said to press again where a name is missing and nobody asks for it: %s',
    async (kind) => {
      const page = await openMarked('after-the-press', kind);
      await page.click('#send');
      await page.expectHeld('heated');
      await clickButton(page.tab, 'Send now');
      await waitForPromptText(page.tab, 'Press send again');
      await page.click('#send');
      await waitFor('the message', async () => (await page.delivered()).length > 0);
      await page.expectNotMarked();
    },
  );

  test('nothing says to press again where the sheet went out of sight with its words', async () => {
    const page = await openMarked('after-the-press', 'sheet-out-of-sight');
    await page.click('#send');
    await page.expectHeld('heated');
    await page.sendNow('heated');
    await page.expectNoAdviceFor(2_500);
  });

  test('words that the page proposes meanwhile are none of the message', async () => {
    const page = await openMarked('after-the-press', 'proposes-words');
    await page.click('#send');
    await page.expectHeld('heated');
    await page.tab.evaluate(() => window.propose());
    await page.sendNow('heated');
  });
});
