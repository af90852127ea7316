/**
 * Situations that no report names, each of a kind that one does: what holds for the pages of
 * `reports*.test.ts` alone is a special case, not a cure. `reports.test.ts` says how one test runs
 * alone. `neighbours-*.test.ts` go on with it.
 *
 * This file: a mark belongs to its box and its draft.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

describe('the address changes', () => {
  test.each(['push', 'replace', 'hash'])('with each letter of a draft, by %s', async (by) => {
    const page = await bench.open('address-changes', { box: 'textarea', query: `?by=${by}` });
    await page.writeMarked('heat');
    const before = await page.tab.evaluate(() => location.href);
    await page.type('ed');
    expect(await page.tab.evaluate(() => location.href)).not.toBe(before);
    await page.expectMarked();
    await page.expectWholeSend(() => page.press('Enter'));
  });

  test.each(['while it is open', 'after it was closed'])('for a photo, %s', async (when) => {
    const page = await bench.open('address-changes', { box: 'textarea' });
    const isAtPhoto = () => page.tab.evaluate(() => location.pathname === '/photo/9');
    await page.writeMarked('heated');
    await page.click('#photo');
    await waitFor('the photo', isAtPhoto);
    if (when === 'after it was closed') {
      await page.click('#back');
      await waitFor('the way back', async () => !(await isAtPhoto()));
    }
    await page.focusBox();
    await page.expectMarked();
    await page.expectWholeSend(() => page.press('Enter'));
  });

  test('for another chat in the same box, which is not marked by that', async () => {
    const page = await bench.open('address-changes', { box: 'textarea' });
    // The first chat gets its own address only when it is opened like this.
    await page.click('#first');
    await page.writeMarked('heated');
    await page.click('#other');
    await page.expectNotMarked();
    await page.write('calm');
    await page.press('Enter');
    await page.expectDelivered('calm');
    await page.click('#first');
    await waitFor('the draft', async () => (await page.draft()) === 'heated');
    await page.expectMarked();
    await page.press('Enter');
    await page.expectHeld('heated');
    await page.sendNow('heated');
  });
});

describe('the words of the box change', () => {
  const whats = ['placeholder', 'aria-label', 'name', 'data-testid', 'id', 'class'];
  test.each(whats)('in its %s', async (what) => {
    const page = await bench.open('words-change', { box: 'textarea', query: `?what=${what}` });
    await page.writeMarked('heated');
    if (what !== 'placeholder') await page.click('#change');
    await waitFor('the words', () =>
      page.tab.evaluate(
        (name) => document.querySelector('textarea')?.getAttribute(name)?.startsWith('words'),
        what,
      ),
    );
    await page.focusBox();
    await page.expectMarked();
    await page.expectWholeSend(() => page.press('Enter'));
  });
});

describe('the words of the draft change', () => {
  test.each([
    ['template', 'Thank you, we noted it.'],
    ['translation', 'erhitzt'],
    ['editor', 'heated'],
  ])('by a press on what is no send: %s', async (by, draft) => {
    const page = await bench.open('words-replaced', { box: '#box', query: `?by=${by}` });
    await page.writeMarked('heated');
    await page.click('#change');
    await page.waitForNote('changed');
    await waitFor('the other words', async () => (await page.draft()) === draft);
    await page.click('#send');
    await page.expectHeld(draft);
    await page.sendNow(draft);
  });
});

describe('the boxes around it change', () => {
  const changes = ['appear', 'disappear', 'reorder', 'replace', 'move'];
  test.each(changes)('as they %s', async (change) => {
    const page = await bench.open('neighbour-boxes', {
      box: '#b textarea',
      query: `?do=${change}`,
    });
    await page.writeMarked('heated');
    await page.click('#change');
    await page.waitForNote('changed');
    await page.focusBox();
    await page.expectMarked();
    await page.expectWholeSend(() => page.click('#b button'), {
      message: 'b:heated',
      next: 'b:next',
    });
  });

  test.each([
    ['a new one', 'appear', 'c'],
    ['one that took its place', 'reorder', 'a'],
  ])('and %s is not marked by that', async (_what, change, id) => {
    const page = await bench.open('neighbour-boxes', {
      box: '#b textarea',
      query: `?do=${change}`,
    });
    await page.writeMarked('heated');
    await page.click('#change');
    const other = page.withBox(`#${id} textarea`);
    await other.focusBox();
    await other.expectNotMarked();
    await other.write('calm');
    await other.click(`#${id} button`);
    await other.expectDelivered(`${id}:calm`);
  });
});

describe('the body goes into another root element', () => {
  test.each(['click', 'Enter'])('before %s', async (way) => {
    const page = await bench.open('new-root', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.click('#redraw');
    await page.waitForNote('redrawn');
    // The person is not in the box again before they send.
    if (way === 'Enter') await page.focusBox();
    await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('#send')));
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.click('#send'));
  });
});
