/** Reports of layers, traps and presses outside: our presses are ours. See `reports.test.ts`. */
import { describe, expect } from 'vitest';
import { test } from '../support/by-turns';
import { evaluateOn } from '../support/page-elements';
import { reachByKeyboard } from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

describe('in a trap of focus-trap', () => {
  test('our buttons work by mouse', async () => {
    const page = await bench.open('focus-trap', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('#send'));
    expect(await evaluateOn(page.tab, '#modal', (modal) => modal.isConnected)).toBe(true);
  });

  test('our buttons work by key', async () => {
    const page = await bench.open('focus-trap', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.click('#send');
    await page.expectHeld('heated');
    await reachByKeyboard(page.tab, 'Send now');
    await page.press('Space');
    await page.expectSent('heated');
    await page.expectNextGoes(() => page.click('#send'));
  });

  test('*Keep editing* works by key', async () => {
    const page = await bench.open('focus-trap', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.click('#send');
    await page.expectHeld('heated');
    await page.press('Enter');
    await page.expectKept('heated');
    await page.type('!');
    await page.expectMarked();
  });
});

test.each(['Enter', 'click'])('an auto popover stays open, by %s', async (way) => {
  const page = await bench.open('auto-popover', { box: 'textarea' });
  const isOpen = () => evaluateOn(page.tab, '#chat', (chat) => chat.matches(':popover-open'));
  await page.click('#open');
  await page.writeMarked('heated');
  expect(await isOpen()).toBe(true);
  const act = () => (way === 'Enter' ? page.press(way) : page.click('#send'));
  await act();
  await page.expectHeld('heated');
  expect(await isOpen()).toBe(true);
  await page.keepEditing('heated');
  await page.expectWholeSend(act);
  expect(await isOpen()).toBe(true);
});

const outside = ['mousedown', 'pointerdown', 'mouseup', 'pointerup', 'click', 'focusin'];

test.each(outside)('a panel that closes by a %s outside stays', async (type) => {
  const page = await bench.open('closes-on-press-outside', {
    box: 'textarea',
    query: `?on=${type}`,
  });
  await page.writeMarked('heated');
  expect(await page.notes()).toEqual([]);
  await page.expectWholeSend(() => page.click('#send'));
  expect(await page.notes()).toEqual([]);
});
