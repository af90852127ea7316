/**
 * What pages make of a draft while it is written, and once it went. See `unnamed-boxes.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton, readPrompt } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

const openIn = (kind: string) =>
  bench.open('odd-drafts', { at: `${newOrigin('drafts')}/b/${kind}`, box: '#box' });

async function openMarked(kind: string) {
  const page = await openIn(kind);
  await page.writeMarked('heated');
  return page;
}

test.each([
  ['anew-each-letter', 'Enter'],
  ['anew-on-blur', 'click'],
  ['autosize-clone', 'Enter'],
  ['hidden-field', 'click'],
  ['permalink-first', 'Enter'],
  ['spinner-in-box', 'click'],
  ['editor-draws-late', 'Enter'],
  ['dark-letters', 'click'],
])('a page that draws it in its own way: %s, by %s', async (kind, way) => {
  const page = await openMarked(kind);
  await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('#control')));
});

test('an older message is edited in the box, and left again: the mark comes back', async () => {
  const page = await openMarked('edit-in-place');
  await page.click('#edit');
  await page.press('Escape');
  await page.expectNotHeld(async () => (await page.draft()) === 'heated');
  await page.expectMarked();
  await page.expectWholeSend(() => page.press('Enter'));
});

test('an older message is edited in the box, and sent: the mark waits for its draft', async () => {
  const page = await openMarked('edit-in-place');
  await page.click('#edit');
  await page.type(', mended');
  await page.press('Enter');
  await page.expectHeld('old words, mended');
  await clickButton(page.tab, 'Send now');
  await page.waitForNote('edited');
  await waitFor('the draft to be back', async () => (await page.draft()) === 'heated');
  await page.expectMarked();
  await page.expectWholeSend(() => page.press('Enter'));
});

test('two boxes hold the same words: the one that is not marked goes', async () => {
  const one = await openIn('two-same');
  const two = one.withBox('#thread');
  await two.focusBox();
  await one.writeMarked('heated');
  await two.write('heated');
  await two.click('#control-2');
  await two.expectDelivered('thread:heated');
  expect(await one.draft()).toBe('heated');
  await one.focusBox();
  await one.expectMarked();
});

test('a message that could not be sent comes back, and goes at the next try', async () => {
  const page = await openMarked('restores-on-failure');
  await page.press('Enter');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  await page.waitForNote('failed');
  expect(await page.draft()).toBe('heated');
  await page.press('Enter');
  await page.expectSent('heated');
});

test('it is hidden behind its preview, and sent from there', async () => {
  const page = await openMarked('preview-tab');
  await page.click('#p');
  await page.expectNotHeld(async () => (await page.notes()).includes('preview'));
  await page.click('#control');
  await page.expectHeld('heated');
  await page.sendNow('heated');
});

describe('an input method', () => {
  test('ends with an Enter, and the next one sends', async () => {
    const page = await openIn('input-method');
    await page.focusBox();
    await page.tab.compose('ねこ');
    await page.tab.pressEnterInComposition();
    await page.tab.commit('猫');
    await page.mark();
    await page.expectWholeSend(() => page.press('Enter'), { draft: '猫' });
  });

  test('ends with an Enter at which a page sends: a miss, which is said', async () => {
    const page = await openMarked('input-method-sends');
    await page.tab.compose('ねこ');
    await page.tab.pressEnterInComposition();
    await waitFor('the miss to be said', async () =>
      ((await readPrompt(page.tab))?.text ?? '').includes('That one went past me'),
    );
  });
});
