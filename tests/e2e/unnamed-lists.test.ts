/**
 * Lists without ARIA, however they are drawn, and what else appears near a box while somebody
 * writes. See `unnamed-boxes.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

const openIn = (kind: string) =>
  bench.open('lists-by-word', { at: `${newOrigin('lists')}/b/${kind}`, box: '#box' });

describe('Enter picks from a list, and then sends', () => {
  test.each([
    ['plain', '@al'],
    ['of-two-words', '@ann al'],
    ['of-buttons', '@al'],
    ['of-links', '@al'],
    ['of-rows', '@al'],
    ['of-signs', '@al'],
    ['filled', '@al'],
    ['popover', '@al'],
    ['shown', '@al'],
  ])('that is drawn so: %s', async (kind, typed) => {
    const page = await openIn(kind);
    await page.writeMarked('to ');
    await page.type(typed);
    await page.press('Enter');
    await page.expectNotHeld(async () => (await page.notes()).includes('picked'));
    expect(await page.draft()).toBe('to alice');
    await page.expectWholeSend(() => page.press('Enter'), { draft: 'to alice' });
  });
});

test.each(['typing', 'saved', 'card', 'correction', 'count'])(
  'Enter is held beside what is no list: %s',
  async (kind) => {
    const page = await openIn(kind);
    await page.writeMarked('heat');
    await page.type('ed');
    await waitFor('it to appear', () =>
      page.tab.evaluate(() => document.querySelector('#slot > *') !== null),
    );
    await page.expectWholeSend(() => page.press('Enter'));
  },
);
