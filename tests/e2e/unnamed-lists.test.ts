/**
 * Lists without ARIA, however they are drawn, and what else appears near a box while somebody
 * writes. See `unnamed-boxes.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton } from '../support/prompt-view';
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
    ['of-outlines', '@al'],
    ['of-what-lies-behind', '@al'],
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

const openSaid = (kind: string) =>
  bench.open('open-lists', { at: `${newOrigin('open')}/b/${kind}`, box: '#box' });

test.each([
  'expanded-for-ever',
  'entry-is-gone',
  'names-the-log',
  'names-the-toolbar',
  'owns-the-files',
])('Enter is held where no list is open, whatever the box says: %s', async (kind) => {
  const page = await openSaid(kind);
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.press('Enter'));
});

async function typeName(kind: string) {
  const page = await openSaid(kind);
  await page.writeMarked('heated');
  await page.type(' @al');
  await waitFor('the list', () =>
    page.tab.evaluate(() => document.querySelector('#list')?.checkVisibility() ?? false),
  );
  return page;
}

describe('beside an open list', () => {
  test.each([
    ['no-choice', 'heated @al'],
    ['no-match', 'heated @al'],
    ['loading', 'heated @al'],
    ['plain-no-choice', 'heated @al'],
    ['plain-no-match', 'heated @al'],
    ['plain-loading', 'heated @al'],
    ['sends-the-first', 'heated alice'],
    ['plain-sends-the-first', 'heated alice'],
  ])('Enter is held where no entry is chosen: %s', async (kind, message) => {
    const page = await typeName(kind);
    await page.press('Enter');
    await page.expectHeld('heated @al');
    await page.keepEditing('heated @al');
    await page.press('Enter');
    await page.expectHeld('heated @al');
    await page.sendNow(message);
  });

  test.each([
    ['Control+Enter', 'chosen'],
    ['Meta+Enter', 'chosen'],
    ['Control+Enter', 'chosen-by-name'],
  ])('%s is held, and Enter picks: %s', async (chord, kind) => {
    const page = await typeName(kind);
    await page.press(chord);
    await page.expectHeld('heated @al');
    await page.keepEditing('heated @al');
    await page.press('Enter');
    await page.expectNotHeld(async () => (await page.notes()).includes('picked'));
    await page.expectWholeSend(() => page.press('Enter'), { draft: 'heated alice' });
  });

  test.each(['chosen-is-gone', 'chosen-is-going'])(
    'the next Enter is held, though the entry that was picked still looks chosen: %s',
    async (kind) => {
      const page = await typeName(kind);
      await page.press('Enter');
      await page.expectNotHeld(async () => (await page.notes()).includes('picked'));
      await page.expectWholeSend(() => page.press('Enter'), { draft: 'heated alice' });
    },
  );

  test.each(['takes-the-first', 'plain-takes-the-first'])(
    'Enter is asked about once where it picks what nothing shows as chosen: %s',
    async (kind) => {
      const page = await typeName(kind);
      await page.press('Enter');
      await page.expectHeld('heated @al');
      await clickButton(page.tab, 'This does not send');
      await page.waitForNote('picked');
      // Who goes on to write takes longer than what the page makes of the key at once.
      await page.expectNoAdviceFor(500);
      await page.type('@al');
      await page.press('Enter');
      await page.expectNotHeld(async () => (await page.notes()).length === 2);
      await page.expectWholeSend(() => page.press('Enter'), { draft: 'heated alice alice' });
    },
  );
});
