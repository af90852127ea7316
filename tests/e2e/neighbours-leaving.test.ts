/**
 * Pages that look by themselves whether the person left: which keys are down, and what has
 * the focus. No report names them. See `neighbours.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton, waitForDialog, waitForNoDialog } from '../support/prompt-view';
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

test.each(['visibility: hidden', 'display: none'])(
  'a panel that only the focus keeps there is back, and the caret in it: %s',
  async (by) => {
    const query = `?by=${encodeURIComponent(by)}`;
    const page = await bench.open('kept-by-focus', { box: 'textarea', query });
    await page.click('#open');
    await page.writeMarked('heated');
    await page.press('Enter');
    await page.expectHeld('heated');
    await page.keepEditing('heated');
    await page.type('!');
    await page.press('Enter');
    await page.expectHeld('heated!');
    await page.sendNow('heated!');
  },
);

test('a widget in a small frame that folds as its window loses the focus stays', async () => {
  const page = await bench.open('small-widget', { box: 'textarea' });
  await page.tab.enterFrame('iframe');
  await page.write('heated');
  await bench.markAnyhow(page);
  await page.press('Enter');
  await page.tab.leaveFrame();
  await waitForDialog(page.tab);
  await clickButton(page.tab, 'Keep editing');
  await waitForNoDialog(page.tab);
  await page.tab.enterFrame('iframe');
  await page.type('!');
  await page.press('Enter');
  await page.tab.leaveFrame();
  await waitForDialog(page.tab);
  expect(await page.notes()).toEqual([]);
  await clickButton(page.tab, 'Send now');
  await page.expectDelivered('heated!');
});
