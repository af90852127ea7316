/**
 * Controls, keys and events that send, as clients draw and hear them. See `unnamed-boxes.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton, readPrompt } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

async function openMarked(page: string, kind: string) {
  const opened = await bench.open(page, { at: `${newOrigin('senders')}/b/${kind}`, box: '#box' });
  await opened.writeMarked('heated');
  return opened;
}

describe('a key in any field of a compose', () => {
  const fields = ['#to', '#subject', '#receipt', '#box'];

  test.each(
    ['Control+Enter', 'Meta+Enter'].flatMap((chord) => fields.map((field) => [chord, field])),
  )('%s in %s', async (chord = '', field = '') => {
    const page = await openMarked('compose-keys', 'mod-enter');
    await page.expectWholeSend(async () => {
      await page.click(field);
      await page.press(chord);
    });
  });

  test.each([
    ['alt-s', 'Alt+s'],
    ['mod-s', 'Control+s'],
  ])('is known in all of them once it sent from one: %s', async (kind, chord) => {
    const page = await bench.open('compose-keys', {
      at: `${newOrigin('senders')}/b/${kind}`,
      box: '#box',
    });
    await page.writeMarked('missed');
    await page.click('#subject');
    await page.press(chord);
    await waitFor('the miss to be said', async () =>
      ((await readPrompt(page.tab))?.text ?? '').includes('That one went past me'),
    );
    await page.expectSent('missed');
    await page.writeMarked('heated');
    for (const field of fields) {
      await page.click(field);
      await page.press(chord);
      await page.expectHeld('heated');
      await page.keepEditing('heated');
    }
    await page.press(chord);
    await page.expectHeld('heated');
    await page.sendNow('heated');
  });
});

test.each(['send-or-hold', 'hold-tap', 'changing-label', 'changing-class', 'beside-others'])(
  'one button records or sends what is written: %s',
  async (kind) => {
    const page = await openMarked('voice-or-send', kind);
    await page.expectWholeSend(() => page.click('#control'));
  },
);

describe('a page hears another event', () => {
  test.each(['mousedown', 'pointerup', 'mousedown-prevented'])('of a press: %s', async (kind) => {
    const page = await openMarked('odd-events', kind);
    await page.expectWholeSend(() => page.click('#control'));
  });

  test.each(['keyup', 'keypress', 'beforeinput', 'window-keydown', 'which-13'])(
    'of a key: %s',
    async (kind) => {
      const page = await openMarked('odd-events', kind);
      await page.expectWholeSend(() => page.press('Enter'));
    },
  );

  test('of the key, after the line that it broke', async () => {
    const page = await openMarked('odd-events', 'keyup-after-newline');
    await page.expectWholeSend(() => page.press('Enter'));
  });
});

test.each([
  'javascript-void',
  'hash',
  'hash-goes',
  'form-attribute',
  'asks-submit',
  'clicks-hidden',
  'command',
  'popover-hide',
  'details',
  'output',
])('HTML sends by itself: %s', async (kind) => {
  const page = await openMarked('html-ways', kind);
  await page.expectWholeSend(() => page.click('#control'));
});

test('a form is answered in a frame, and its words stay: nothing says to press again', async () => {
  const page = await openMarked('html-ways', 'into-frame');
  await page.click('#control');
  await page.expectHeld('heated');
  await page.sendNow('heated');
  await page.expectNoAdviceFor(2_500);
  expect(await page.draft()).toBe('heated');
});

test('a button leads its form elsewhere', async () => {
  const page = await openMarked('html-ways', 'formaction');
  await page.click('#control');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  await page.expectLeft('/next?message=heated');
});

test.each([
  'save',
  'update',
  'done',
  'toot',
  'skeet',
  'ligature',
  'own-kind-label',
  'plain-span',
  'testid',
  'data-tooltip',
])('among many tools stands what sends: %s', async (kind) => {
  const page = await openMarked('little-said', kind);
  await page.expectWholeSend(() => page.click('#control'));
});
