/**
 * Reports of what *Send now* pressed, and of what was held or advised wrongly. See
 * `reports.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { evaluateOn } from '../support/page-elements';
import { clickButton } from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

describe('the release presses what the person pressed', () => {
  test('and not *Reply* of an older message', async () => {
    const page = await bench.open('reply-to-message', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press('Enter'));
  });

  test('and not the search of the site', async () => {
    const page = await bench.open('search-and-shoutbox', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press('Enter'));
    expect(await page.tab.evaluate(() => location.pathname)).toBe('/');
  });

  test('and not the button of the calm draft in the thread', async () => {
    const main = await bench.open('main-and-thread', { box: '#main-box' });
    const thread = main.withBox('#thread-box');
    await thread.write('calm');
    await main.writeMarked('heated');
    await main.press('Enter');
    await main.expectHeld('heated');
    await main.sendNow('main:heated');
    expect(await thread.draft()).toBe('calm');
    await main.expectNextGoes(() => main.press('Enter'), 'main:next');
    expect(await thread.draft()).toBe('calm');
  });

  test.each([
    ['and not *Close with comment*, by Ctrl+Enter', '', ''],
    ['by *Comment*', 'form .btn-primary', ''],
    ['by *Close with comment*', '[name=comment_and_close]', 'closed:'],
  ])('%s', async (_what, button, how) => {
    const page = await bench.open('comment-or-close', { box: 'textarea' });
    await page.writeMarked('heated');
    const act = () => (button ? page.click(button) : page.press('Control+Enter'));
    await page.expectWholeSend(act, { message: `${how}heated`, next: `${how}next` });
  });
});

describe('beside a marked draft', () => {
  test('*Reply* of a message is not held', async () => {
    const page = await bench.open('reply-to-message', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.click('#message-2 button');
    await page.expectNotHeld(() =>
      evaluateOn(page.tab, '#reply-to', (hint) => hint.textContent === 're message 2: '),
    );
    await page.expectWholeSend(() => page.press('Enter'), { message: 're message 2: heated' });
  });

  test.each(['button', 'Enter'])('the search is not held, by its %s', async (way) => {
    const page = await bench.open('search-and-shoutbox', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.click('[type=search]');
    await page.tab.type('words');
    if (way === 'Enter') await page.press('Enter');
    else await page.click('[type=submit]');
    await page.expectNotHeld(() => page.tab.evaluate(() => location.search === '?s=words'));
  });
});

test('a field of one line has no new line, so Shift+Enter sends', async () => {
  const page = await bench.open('one-line-field', { box: 'input' });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.press('Shift+Enter'));
});

test.each(['subjectbox', 'to'])('Ctrl+Enter in the field %s sends the mail', async (field) => {
  const at = 'https://mail.google.com/mail/u/0/';
  const page = await bench.open('gmail-compose', { at, box: '#body' });
  await page.writeMarked('heated');
  await page.expectWholeSend(async () => {
    await page.click(`[name=${field}]`);
    await page.press('Control+Enter');
  });
});

describe('a site that answers after 4 s', () => {
  test.each([
    ['click', ''],
    ['Control+Enter', ''],
    ['click', '?off'],
    ['Control+Enter', '?off'],
  ])('is left alone meanwhile, by %s %s', async (way, query) => {
    const page = await bench.open('slow-answer', { box: 'textarea', query });
    await page.writeMarked('heated');
    if (way === 'click') await page.click('#send');
    else await page.press(way);
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectDelivered('heated');
    await waitFor('the answer', async () => {
      await page.expectNoAdvice();
      return (await page.draft()) === '';
    });
    await page.expectEnded();
  });
});

test.each(['Enter', 'click'])(
  'an empty box with its hint as text is a sent one, by %s',
  async (way) => {
    const page = await bench.open('hint-as-text', { box: '#editor' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('#send')));
  },
);
