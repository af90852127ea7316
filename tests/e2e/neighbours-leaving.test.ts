/**
 * Pages that look by themselves whether the person left: which keys are down, where the pointer is,
 * and what has the focus. No report names them. See `neighbours.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { createReportBench } from '../support/report-bench';

declare const window: Window & { ups: string[] };

const bench = createReportBench();

describe('a page that keeps which keys are down', () => {
  test.each(['Control', 'Meta'])('hears that %s came up', async (mod) => {
    const page = await bench.open('keys-kept-down', { box: 'textarea', query: `?with=${mod}` });
    const ups = () => page.tab.evaluate(() => window.ups);
    await page.writeMarked('heated');
    await page.press(`${mod}+Enter`);
    await page.expectHeld('heated');
    const before = await ups();
    await page.press('Shift');
    await page.sendNow('heated');
    await page.write('next');
    // Of the Enter it hears as it is repeated, and of no key that went down in our dialog.
    const named = (key: string) => (one: string) => one.startsWith(key);
    const heard = (await ups()).slice(before.length);
    expect(heard.filter(named(mod))).toHaveLength(1);
    expect(heard.filter(named('Shift'))).toEqual([]);
    await page.press('Enter');
    await waitFor('a line', async () => (await ups()).at(-1)?.startsWith('Enter'));
    expect(await page.delivered()).toEqual(['heated']);
    expect(await page.draft()).toBe('next');
  });
});
