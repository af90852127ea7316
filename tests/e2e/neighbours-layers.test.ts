/** Traps, layers and presses outside of pages that no report names. See `neighbours.test.ts`. */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { reachByKeyboard, waitForNoDialog } from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';

declare const window: Window & { isLayerOpen(): boolean };

const bench = createReportBench();

describe('in a modal that keeps everything to itself', () => {
  const traps = ['focus', 'presses', 'keys', 'inert', 'blur'];

  test.each(traps)('our buttons work by mouse: %s', async (by) => {
    const page = await bench.open('home-made-trap', { box: 'textarea', query: `?by=${by}` });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('#send'));
  });

  test.each(traps)('our buttons work by key: %s', async (by) => {
    const page = await bench.open('home-made-trap', { box: 'textarea', query: `?by=${by}` });
    await page.writeMarked('heated');
    await page.click('#send');
    await page.expectHeld('heated');
    await page.press('Escape');
    await page.expectKept('heated');
    await page.click('#send');
    await page.expectHeld('heated');
    await reachByKeyboard(page.tab, 'Send now');
    await page.press('Space');
    await page.expectSent('heated');
  });
});

const layers = ['dialog', 'fullscreen', 'popover in dialog', 'popover in popover'];

test.each(layers)('a chat in a layer stays: %s', async (layer) => {
  const query = `?in=${encodeURIComponent(layer)}`;
  const page = await bench.open('top-layers', { box: 'textarea', query });
  const isOpen = () => page.tab.evaluate(() => window.isLayerOpen());
  await page.click('#open');
  await waitFor('the layer', isOpen);
  await page.writeMarked('heated');
  expect(await isOpen()).toBe(true);
  await page.expectWholeSend(() => page.press('Enter'));
  expect(await isOpen()).toBe(true);
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.click('#send'));
  expect(await isOpen()).toBe(true);
});

test.each(['page', 'root'])(
  'a dialog that any press outside closes stays, in a %s',
  async (where) => {
    const page = await bench.open('light-dismiss', { box: 'textarea', query: `?in=${where}` });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('#send'));
    expect(await page.notes()).toEqual([]);
  },
);

test.each(['focusout', 'blur'])('a panel that closes by %s stays', async (on) => {
  const page = await bench.open('closes-on-leaving', { box: 'textarea', query: `?on=${on}` });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.click('#send'));
  expect(await page.notes()).toEqual([]);
});

test('Escape in our dialog closes only that', async () => {
  const page = await bench.open('closes-on-leaving', { box: 'textarea', query: '?on=Escape' });
  await page.writeMarked('heated');
  await page.click('#send');
  await page.expectHeld('heated');
  await page.press('Escape');
  await waitForNoDialog(page.tab);
  expect(await page.notes()).toEqual([]);
  await page.expectKept('heated');
  await page.expectWholeSend(() => page.click('#send'));
});
