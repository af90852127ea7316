/**
 * Controls that comment widgets and clients draw by themselves, and fields of theirs that are for
 * no message. See `unnamed-boxes.test.ts`.
 */
import { describe } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { findButton, MARK } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

async function openMarked(kind: string) {
  const at = `${newOrigin('drawn')}/b/${kind}`;
  const page = await bench.open('drawn-tools', { at, box: '#box' });
  // Breather is there before the first letter.
  await page.focusBox();
  await waitFor('the mark button', () => findButton(page.tab, MARK));
  await page.writeMarked('heated');
  return page;
}

describe('what sends is held', () => {
  test.each(['closed-picker', 'open-picker', 'name-beside', 'form-of-both', 'drawn-whole'])(
    'where it stands so: %s',
    async (kind) => {
      const page = await openMarked(kind);
      await page.expectWholeSend(() => page.click('#go'));
    },
  );

  test.each([
    'file-of-sign',
    'sprite-of-signs',
    'sign-of-font',
    'sign-of-key',
    'name-of-key',
    'name-of-plane',
    'words-around',
    'woken-by-words',
    'answer-above',
  ])('where only this tells so: %s', async (kind) => {
    const page = await openMarked(kind);
    await page.expectWholeSend(() => page.click('#go'));
  });
});

describe('what does not send passes', () => {
  test.each([
    'row-of-tools',
    'named-around',
    'inserts',
    'only-reply',
    'empty-list',
    'file-of-microphone',
    'tools-of-names',
    'saves-draft',
    'shows-changes',
  ])('where it is drawn so: %s', async (kind) => {
    const page = await openMarked(kind);
    await page.click('#control');
    await page.expectNotHeld(async () => (await page.notes()).includes('acted'));
  });

  test('where it brings the box back that it hid', async () => {
    const page = await openMarked('launcher');
    await page.click('#control');
    await waitFor('the box to be hidden', () =>
      page.tab.evaluate(() => document.querySelector('#panel[hidden]') !== null),
    );
    await page.click('#control');
    await page.expectNotHeld(() =>
      page.tab.evaluate(() => document.querySelector('#panel:not([hidden])') !== null),
    );
    await page.expectWholeSend(() => page.click('#go'));
  });
});
