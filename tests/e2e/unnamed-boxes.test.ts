/**
 * Situations that nobody named, beside those of `reports.test.ts`, which says how one runs alone.
 * `unnamed-*.test.ts` go on with it.
 *
 * This file: one send takes several fields along, and a page has several boxes for one draft.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { readPrompt } from '../support/prompt-view';
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

describe('a page moves the words of a marked draft to another box', () => {
  test.each([
    ['caption', 'Enter'],
    ['caption', 'click'],
    ['whole', 'click'],
  ])('in a layer, as %s: the mark goes along, by %s', async (as, way) => {
    const small = await bench.open('moved-words', { box: '#small', query: `?as=${as}` });
    await small.writeMarked('heated');
    await small.click('#more');
    const large = small.withBox('#large');
    await large.expectMarked();
    await (way === 'Enter' ? large.press(way) : large.click('#go'));
    await large.expectHeld('heated');
    await large.keepEditing('heated');
    await (way === 'Enter' ? large.press(way) : large.click('#go'));
    await large.expectHeld('heated');
    await large.sendNow('heated');
    await large.withBox('#small').expectNextGoes(() => small.click('#send'));
  });
});

test('of two chats in a row, each with its own button, the calm one goes', async () => {
  const one = await bench.open('chats-in-a-row', { box: '#one' });
  const two = one.withBox('#two');
  await one.writeMarked('heated');
  await two.write('calm');
  await two.click('#send-two');
  await two.expectDelivered('two:calm');
  expect(await one.draft()).toBe('heated');
  await one.focusBox();
  await one.expectMarked();
});

test.each([
  ['body', '1.5'],
  ['body', '0.7'],
  ['html', '1.4'],
])('the button can be pressed where the page enlarges its %s by %s', async (what, zoom) => {
  const page = await bench.open('enlarged', {
    box: 'textarea',
    query: `?what=${what}&zoom=${zoom}`,
  });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.click('#send'));
});

test('a list that uses its nodes again for other posts sent nothing as it went on', async () => {
  const page = await bench.open('rows-used-again', { box: 'textarea' });
  await page.writeMarked('heated');
  await page.click('#down');
  await page.waitForNote('post 1');
  // Longer than it takes to call it a miss.
  const endsAt = Date.now() + 900;
  await waitFor('a while', async () => {
    expect((await readPrompt(page.tab))?.text ?? '').not.toContain('went past me');
    return Date.now() > endsAt;
  });
  await page.click('#up');
  await waitFor('the draft', async () => (await page.draft()) === 'heated');
  await page.expectWholeSend(() => page.click('#send'));
});

test('an editor that looks for the focus by itself takes what is written after the pause', async () => {
  const page = await bench.open('looks-for-focus', { box: 'textarea' });
  await page.writeMarked('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  await page.waitForNote('without the focus');
  await page.keepEditing('heated');
  await page.write('!');
  await waitFor('the letter', async () => (await page.draft()) === 'heated!');
  await page.expectWholeSend(() => page.press('Enter'), { draft: 'heated!' });
});
