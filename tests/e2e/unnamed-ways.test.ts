/**
 * Ways of sending, and documents in which a chat stands, as sites have them. See
 * `unnamed-boxes.test.ts`.
 */
import { describe } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton, readPrompt, waitForDialog } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

const openIn = (page: string, kind: string) =>
  bench.open(page, { at: `${newOrigin('ways')}/b/${kind}`, box: '#box' });

async function openMarked(kind: string) {
  const page = await openIn('far-senders', kind);
  await page.writeMarked('heated');
  return page;
}

test.each([
  'pointerdown',
  'svg-role',
  'label-submit',
  'far-form',
  'submit-as',
  'start-thread',
  'img-alt',
  'arrow-sign',
  'pointer-capture',
  'hidden-target',
  'swapped-button',
  'own-element-slot',
])('a press sends: %s', async (kind) => {
  const page = await openMarked(kind);
  await page.expectWholeSend(() => page.click('#control'));
});

test('the page takes Enter at the window, before anybody else hears it', async () => {
  const page = await openMarked('capture-first');
  await page.expectWholeSend(() => page.press('Enter'));
});

test('the space bar presses what is no button', async () => {
  const page = await openMarked('space-button');
  await page.expectWholeSend(async () => {
    await page.focusBox();
    await page.press('Tab');
    await page.press('Space');
  });
});

test('Enter in another field submits a form of which the window hears nothing', async () => {
  const page = await bench.open('form-in-root', { box: 'textarea' });
  await page.writeMarked('heated');
  await page.expectWholeSend(async () => {
    await page.click('input');
    await page.press('Enter');
  });
});

test('a script submits the form, of which no event tells', async () => {
  const page = await openMarked('form-submit-call');
  await page.click('#control');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  await page.expectLeft('/next?message=heated');
});

test('a page that counts down before it sends is left alone until then', async () => {
  const page = await openMarked('countdown');
  await page.click('#control');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  // The page takes ten seconds.
  await waitFor(
    'the page to send',
    async () => {
      await page.expectNoAdvice();
      return (await page.delivered()).length > 0;
    },
    20_000,
  );
  await page.expectSent('heated');
});

test('a choice that sends is a miss until a message has shown it', async () => {
  const page = await openMarked('radio-sends');
  await page.click('#control');
  await waitFor('the miss to be said', async () =>
    ((await readPrompt(page.tab))?.text ?? '').includes('That one went past me'),
  );
  await page.expectSent('heated');
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.click('#control'));
});

describe('a chat in a document without an address of its own', () => {
  test('in a window that the page wrote', async () => {
    const page = await openIn('odd-documents', 'window');
    const popped = page.with(await bench.windowOpenedBy(() => page.click('#open')));
    await popped.writeMarked('heated');
    await popped.expectWholeSend(() => popped.press('Enter'));
  });

  test.each(['blob', 'data'])('in a frame: %s', async (kind) => {
    const page = await openIn('odd-documents', kind);
    await page.tab.enterFrame();
    await page.write('heated');
    await page.mark();
    await page.press('Enter');
    // Where the page around lets us in, there is more room there.
    if (kind === 'blob') await page.tab.leaveFrame();
    await waitForDialog(page.tab);
    await clickButton(page.tab, 'Send now');
    await page.tab.leaveFrame();
    await page.expectDelivered('heated');
  });
});

test.each([
  'channel-search',
  'at-user',
  'named-otherwise',
  'input-of-user',
  'input-of-user-abroad',
  'unknown-type',
])('a field of one line is for a message, whomever it names: %s', async (kind) => {
  const page = await openIn('hinted-fields', kind);
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.press('Enter'));
});

test.each(['Snooze', 'Save draft'])('beside *Send*, *%s* is not held', async (label) => {
  const page = await openIn('beside-the-box', encodeURIComponent(label));
  await page.writeMarked('heated');
  await page.click('#control');
  await page.expectNotHeld(async () => (await page.notes()).includes('acted'));
});
