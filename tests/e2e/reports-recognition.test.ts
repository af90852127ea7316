/**
 * Reports of boxes that were not known, of lists without ARIA, and of pages that begin. See
 * `reports.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import {
  clickButton,
  findButton,
  MARK,
  waitForDialog,
  waitForNoDialog,
} from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';
import { changeStored } from '../support/stored-parts';

interface HydratedWindow extends Window {
  isSameBox?: boolean;
  typedBefore: string;
  typedAfter: string;
}

declare const window: HydratedWindow;

const bench = createReportBench();

test.each(['Enter', 'click'])('a textarea that is a combobox is a composer, by %s', async (way) => {
  const page = await bench.open('mentions-combobox', { box: 'textarea' });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('#send')));
});

describe('a box that the page gave the focus to before it was ready', () => {
  const whenReady = async () => {
    const page = await bench.open('readonly-until-ready', { box: 'textarea' });
    await waitFor('the chat to be ready', () =>
      page.tab.evaluate(() => document.querySelector('textarea')?.readOnly === false),
    );
    return page;
  };

  test('is known once it is', async () => {
    const page = await whenReady();
    await page.type('heated');
    await page.mark();
    await page.expectWholeSend(() => page.press('Enter'));
  });

  test('is held during a pause', async () => {
    const pause = { area: 'session', key: 'session', field: 'pause' } as const;
    // The first mark brings the store into being.
    const other = await bench.open('mentions-combobox', { box: 'textarea' });
    await other.write('other');
    const now = Date.now();
    await changeStored(bench.browser(), pause, { startedAt: now, endsAt: now + 600_000 });
    try {
      const page = await whenReady();
      await page.type('heated');
      await waitFor('the mark button', () => findButton(page.tab, MARK));
      await page.press('Enter');
      await page.expectHeld('heated');
      expect((await waitForDialog(page.tab)).text).toContain('You are pausing until');
      await clickButton(page.tab, 'It’s urgent');
      await page.expectDelivered('heated');
    } finally {
      await changeStored(bench.browser(), pause, null);
    }
  });
});

test('Enter picks from a list without ARIA, and then sends', async () => {
  const page = await bench.open('suggestions-without-aria', { box: 'textarea' });
  await page.writeMarked('to ');
  await page.type('@al');
  await page.press('Enter');
  await page.expectNotHeld(async () => (await page.notes()).includes('picked'));
  expect(await page.draft()).toBe('to @alice');
  await page.expectWholeSend(() => page.press('Enter'), { draft: 'to @alice' });
});

test.each(['Enter', 'click'])('a photo without a word is held, by %s', async (way) => {
  const page = await bench.open('photo-without-words', { box: 'textarea' });
  await page.focusBox();
  await clickButton(page.tab, 'How long the mark lasts');
  await clickButton(page.tab, 'An hour');
  await page.expectMarked();
  await page.click('#add');
  const act = () => (way === 'Enter' ? page.press(way) : page.click('#send'));
  await act();
  await page.expectHeld('');
  await page.keepEditing('');
  await act();
  await page.expectHeld('');
  await clickButton(page.tab, 'Send now');
  await page.expectDelivered('[photo.png]');
  await waitForNoDialog(page.tab);
  // The mark is for an hour.
  await page.expectMarked();
  await page.write('words');
  await act();
  await page.expectHeld('words');
});

test('nothing of a page changes before React has taken over its document', async () => {
  const page = await bench.open('hydrated-document', { box: '#box' });
  await page.type('typed early');
  await waitFor('React to take over', () =>
    page.tab.evaluate(() => window.isSameBox !== undefined),
  );
  expect(await page.notes()).toEqual([]);
  const [isSameBox, before, after] = await page.tab.evaluate(() => [
    window.isSameBox ?? false,
    window.typedBefore,
    window.typedAfter,
  ]);
  expect({ isSameBox, before, after }).toEqual({
    isSameBox: true,
    before: 'typed early',
    after: 'typed early',
  });
  await page.mark();
  await page.expectWholeSend(() => page.click('#send'), { draft: 'typed early' });
});
