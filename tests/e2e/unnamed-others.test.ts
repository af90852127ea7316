/**
 * What stands beside a draft and does not send it, and chats that no address tells apart. See
 * `unnamed-boxes.test.ts`.
 */
import { describe } from 'vitest';
import { test } from '../support/by-turns';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

const openIn = (page: string, kind: string, box = '#box') =>
  bench.open(page, { at: `${newOrigin('others')}/b/${kind}`, box });

test.each([
  'stickers',
  'gifs',
  'reactions',
  'yes-no',
  'discard-question',
  'cookie-bar',
  'toast',
  'money',
])('beside a marked draft is not held: %s', async (kind) => {
  const page = await openIn('other-presses', kind);
  await page.writeMarked('heated');
  await page.click('[data-press]');
  await page.expectNotHeld(async () => (await page.notes()).includes('acted'));
  await page.focusBox();
  await page.expectWholeSend(() => page.press('Enter'));
});

describe.each(['swapped', 'hidden', 'anew'])('chats in one page: %s', (kind) => {
  const boxOf = (name: string) => (kind === 'hidden' ? `#box-${name}` : '#box');

  test.each(['Enter', 'click'])('a mark stays with its draft, by %s', async (way) => {
    const ann = await openIn('chats-in-one-page', kind, boxOf('ann'));
    const bea = ann.withBox(boxOf('bea'));
    const send = () => (way === 'Enter' ? ann.press(way) : ann.click('#send'));
    await ann.writeMarked('heated');
    await ann.click('#bea');
    await bea.write('calm');
    await send();
    await bea.expectDelivered('bea:calm');
    const again = bea.withBox(boxOf('ann'));
    await again.click('#ann');
    await again.focusBox();
    await again.expectMarked();
    await again.expectWholeSend(send, { message: 'ann:heated', next: 'ann:next' });
  });
});
