/** Boxes, lists and beginnings of pages that no report names. See `neighbours.test.ts`. */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

const boxes = [
  'combobox of one line',
  'editable combobox',
  'textarea with a list',
  'editable without a role',
];

test.each(boxes)('a message is written in an unusual box: %s', async (kind) => {
  const query = `?kind=${encodeURIComponent(kind)}`;
  const page = await bench.open('unusual-boxes', { box: '.box', query });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.press('Enter'));
});

const reasons = ['disabled', 'fieldset', 'uneditable', 'hidden'];

test.each(reasons)('a box is known once it is ready: %s', async (kind) => {
  const page = await bench.open('late-boxes', { box: '.box', query: `?kind=${kind}` });
  await page.waitForNote('ready');
  await page.type('heated');
  await page.mark();
  await page.expectWholeSend(() => page.press('Enter'));
});

describe.each(['added', 'shown'])('a list without ARIA that is %s', (drawn) => {
  const open = async (opener: string) => {
    const query = `?drawn=${drawn}`;
    const page = await bench.open('lists-without-aria', { box: 'textarea', query });
    await page.writeMarked('to ');
    await page.type(opener);
    await waitFor('the list', () =>
      page.tab.evaluate(() => document.querySelector('.item')?.checkVisibility()),
    );
    return page;
  };

  test.each([
    ['@al', 'Enter'],
    ['@al', 'Tab'],
    ['@al', 'click'],
    [':al', 'Enter'],
    ['/al', 'Enter'],
  ])('after %s is picked from by %s', async (opener, way) => {
    const page = await open(opener);
    if (way === 'click') await page.click('.item');
    else await page.press(way);
    await page.expectNotHeld(async () => (await page.notes()).includes('picked'));
    expect(await page.draft()).toBe('to alice');
    await page.expectWholeSend(() => page.press('Enter'), { draft: 'to alice' });
  });

  test('lets Enter send once it was closed', async () => {
    const page = await open('@al');
    await page.press('Escape');
    await waitFor('no list', () =>
      page.tab.evaluate(() => !document.querySelector('.item')?.checkVisibility()),
    );
    await page.expectWholeSend(() => page.press('Enter'), { draft: 'to @al' });
  });
});

describe.each([
  ['picture', '[cat]'],
  ['emoji', '[😡]'],
  ['file', '[file]'],
])('a message without letters is held: %s', (kind, message) => {
  test.each(['Enter', 'click'])('by %s', async (way) => {
    const page = await bench.open('pictures-alone', { box: '#box', query: `?kind=${kind}` });
    await page.focusBox();
    await page.click('#add');
    await page.mark();
    const act = () => (way === 'Enter' ? page.press(way) : page.click('#send'));
    await page.expectWholeSend(act, { draft: '', message });
  });
});

describe('a page that begins', () => {
  test('is as its server drew it until it has looked', async () => {
    const page = await bench.open('beginning-page', { box: '#box', query: '?does=compares' });
    await page.type('heated');
    await waitFor('the look', async () => (await page.notes()).length);
    expect(await page.notes()).toEqual(['as it was']);
    await page.mark();
    await page.expectWholeSend(() => page.click('form button'));
  });

  test('may put another body in place of the first', async () => {
    const page = await bench.open('beginning-page', { box: '#box', query: '?does=swaps' });
    await page.type('heated');
    await page.waitForNote('swapped');
    expect(await page.draft()).toBe('heated');
    await page.mark();
    await page.expectWholeSend(() => page.click('form button'));
  });
});
