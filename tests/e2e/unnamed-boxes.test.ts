/**
 * Situations that nobody named, beside those of `reports.test.ts`, which says how one runs alone.
 * `unnamed-*.test.ts` go on with it.
 *
 * This file: one send takes several fields along, and a page has several boxes for one draft.
 */
import { describe } from 'vitest';
import { test } from '../support/by-turns';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

/** A marked message, and words in the field beside it, where the person was last. */
async function openFilled(kind: string) {
  const at = `${newOrigin('fields')}/b/${kind}`;
  const page = await bench.open('several-fields', { at, box: '#box' });
  // The field first, so that it is known before the box.
  await page.click('#field');
  await page.tab.type('cats');
  await page.writeMarked('heated');
  await page.click('#field');
  await page.tab.type('!');
  return page;
}

describe('another field that is sent along', () => {
  test.each([
    ['tags-above', 'click'],
    ['tags-above', 'Enter'],
    ['tags-above', 'Control+Enter'],
    ['tags-below', 'click'],
    ['tags-below', 'Control+Enter'],
    ['other-form', 'Enter'],
    ['poll', 'click'],
    ['poll', 'Control+Enter'],
    ['emoji-search', 'click'],
  ])('holds the marked message beside it: %s by %s', async (kind, way) => {
    const page = await openFilled(kind);
    await page.expectWholeSend(async () => {
      if (way === 'click') return page.click('#post');
      await page.click('#field');
      await page.press(way);
    });
  });

  test('is not held for what it does alone', async () => {
    const page = await openFilled('emoji-search');
    await page.press('Enter');
    await page.expectNotHeld(async () => (await page.notes()).includes('picked'));
    await page.click('#sign');
    await page.expectNotHeld(async () => (await page.notes()).includes('sign'));
  });
});

describe('a page with a box for rich text and one for plain text', () => {
  const open = async () => {
    const rich = await bench.open('two-modes', { box: '#rich' });
    return { rich, plain: rich.withBox('#plain') };
  };

  test.each(['Enter', 'click'])('keeps the mark in the other box, by %s', async (way) => {
    const { rich, plain } = await open();
    // Both were met before, each as a box of its own.
    await rich.focusBox();
    await rich.click('#mode');
    await plain.focusBox();
    await plain.click('#mode');
    await rich.writeMarked('heated');
    await rich.click('#mode');
    await plain.focusBox();
    await plain.expectMarked();
    await plain.expectWholeSend(() => (way === 'Enter' ? plain.press(way) : plain.click('#send')));
  });

  test('keeps it on the way there and back', async () => {
    const { rich, plain } = await open();
    await rich.writeMarked('heat');
    await rich.click('#mode');
    await plain.focusBox();
    await plain.press('End');
    await plain.type('ed');
    await plain.click('#mode');
    await rich.focusBox();
    await rich.expectMarked();
    await rich.expectWholeSend(() => rich.press('Enter'));
  });
});
