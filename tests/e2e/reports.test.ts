/**
 * What other people's pages do to it: situations out of public reports of bugs, one test each, on a
 * page of its own in `tests/fixtures/reports`. `reports-*.test.ts` go on with it;
 * `neighbours*.test.ts` have situations of the same kinds that no report names. After
 * `npm run build`, one test runs alone by a part of its name:
 *
 *     npx vitest run --project chromium tests/e2e/reports.test.ts -t autosave
 *     npx vitest run --project firefox tests/e2e/reports-frames.test.ts -t blank
 *
 * This file: a mark belongs to its box and its draft, whatever else of the page changes.
 */
import { expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { evaluateOn } from '../support/page-elements';
import { createReportBench } from '../support/report-bench';

const bench = createReportBench();

test('the autosave of Gmail changes the address while a marked mail is written', async () => {
  const page = await bench.open('gmail-compose', {
    at: 'https://mail.google.com/mail/u/0/?autosave',
    box: '#body',
  });
  await page.writeMarked('heat');
  await page.type('ed');
  await waitFor('the autosave', () => page.tab.evaluate(() => location.hash.includes('Dmwn')));
  await page.expectMarked();
  await page.expectWholeSend(() => page.press('Control+Enter'));
});

test('a thread that opens in Rocket.Chat changes the address beside a marked draft', async () => {
  const page = await bench.open('rocketchat-channel', {
    at: 'https://open.rocket.chat/channel/general',
    box: 'textarea',
  });
  await page.writeMarked('heated');
  await page.click('#thread');
  await waitFor('the address', () => page.tab.evaluate(() => location.pathname.includes('thread')));
  await page.focusBox();
  await page.expectMarked();
  await page.expectWholeSend(() => page.press('Enter'));
});

test('*Reply* in Element changes the label of the box with a marked draft', async () => {
  const box = '.mx_BasicMessageComposer_input';
  const page = await bench.open('element-reply', { at: 'https://app.element.io/', box });
  await page.writeMarked('heated');
  await page.click('#reply');
  await waitFor('the label', () =>
    evaluateOn(page.tab, box, (found) => found.ariaLabel?.includes('reply')),
  );
  await page.expectMarked();
  await page.expectWholeSend(() => page.press('Enter'), { message: 're Bob: heated' });
});

test('a box that opens above a marked one takes nothing of its mark', async () => {
  const second = await bench.open('nested-answers', { box: '#comment-2 textarea' });
  const first = second.withBox('#comment-1 textarea');
  await second.click('#comment-2 .answer');
  await second.writeMarked('heated');
  await first.click('#comment-1 .answer');
  await first.expectNotMarked();
  await second.focusBox();
  await second.expectMarked();
  await second.expectWholeSend(() => second.click('#comment-2 form button'), {
    message: '2:heated',
    next: '2:next',
  });
});

test('a calm answer goes from the box above a marked one', async () => {
  const second = await bench.open('nested-answers', { box: '#comment-2 textarea' });
  await second.click('#comment-2 .answer');
  await second.writeMarked('heated');
  const first = second.withBox('#comment-1 textarea');
  await first.click('#comment-1 .answer');
  await first.type('calm');
  await first.click('#comment-1 form button');
  await first.expectDelivered('1:calm');
  await first.expectNotMarked();
  expect(await second.draft()).toBe('heated');
  await second.focusBox();
  await second.expectMarked();
});
