/**
 * Keys in other fields, slow pages, and what a page makes of a box after a send. See
 * `neighbours.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import { clickButton, mark, readPrompt, waitForDialog } from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';
import type { ReportPage } from '../support/report-page';

const bench = createReportBench();

test.each(['editable', 'input'])(
  'Shift+Enter sends from a box of one line, an %s',
  async (kind) => {
    const page = await bench.open('one-line-boxes', { box: '.box', query: `?kind=${kind}` });
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press('Shift+Enter'));
  },
);

describe('another field of the same form', () => {
  test.each(['title', 'warning'])('sends by Ctrl+Enter: the %s of a topic', async (field) => {
    const page = await bench.open('new-topic', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.expectWholeSend(async () => {
      await page.click(`[name=${field}]`);
      await page.press('Control+Enter');
    });
  });

  test('sends by Ctrl+Enter: the content warning of Mastodon', async () => {
    const at = 'https://mastodon.social/home';
    const page = await bench.open('mastodon-compose', { at, box: '.compose-form textarea' });
    await page.writeMarked('heated');
    await page.expectWholeSend(async () => {
      await page.click('.spoiler-input__input');
      await page.press('Control+Enter');
    });
  });

  test('only leads on by Enter, which is not held', async () => {
    const page = await bench.open('new-topic', { box: 'textarea' });
    await page.writeMarked('heated');
    await page.click('[name=title]');
    await page.press('Enter');
    await page.expectNotHeld(async () => (await page.notes()).includes('on to the next field'));
    await page.expectWholeSend(() => page.click('#topic button'));
  });
});

describe('a page that hears keys everywhere', () => {
  test('sends by Ctrl+Enter where nothing has the focus', async () => {
    const page = await bench.open('keys-everywhere');
    await page.writeMarked('heated');
    await page.expectWholeSend(async () => {
      await page.click('p');
      await page.press('Control+Enter');
    });
  });

  test('sends by a shortcut, which is a miss until a message has shown it', async () => {
    const page = await bench.open('keys-everywhere');
    await page.writeMarked('missed');
    await page.press('Alt+s');
    await waitFor('the miss to be said', async () =>
      ((await readPrompt(page.tab))?.text ?? '').includes('That one went past me'),
    );
    await page.expectSent('missed');
    await page.writeMarked('heated');
    await page.expectWholeSend(() => page.press('Alt+s'));
  });
});

describe('a page that takes what was written when the browser says that it was changed', () => {
  test.each(['Enter', 'click'])(
    'sends it itself, and not before it is let go, by %s',
    async (way) => {
      const page = await bench.open('taken-on-change', { query: '?takes=sends' });
      await page.writeMarked('heated');
      const act = () => (way === 'Enter' ? page.press('Enter') : page.click('button'));
      await act();
      await page.expectHeld('heated');
      await page.keepEditing('heated');
      await act();
      await page.expectHeld('heated');
      await page.sendNow(way === 'Enter' ? 'heated' : 'changed:heated');
    },
  );

  test('sends nothing before it is let go out of a shadow root either', async () => {
    const page = await bench.open('taken-on-change', { query: '?takes=sends&in=shadow' });
    await page.tab.evaluate(() => document.querySelector<HTMLElement>('.chat')?.focus());
    await page.tab.type('heated');
    await mark(page.tab);
    await page.press('Enter');
    await waitForDialog(page.tab);
    expect(await page.delivered()).toEqual([]);
    await page.sendNow('heated');
  });

  test.each(['Enter', 'click'])('has it in time for its own send, by %s', async (way) => {
    const page = await bench.open('taken-on-change', { query: '?takes=words' });
    await page.writeMarked('heated');
    await page.expectWholeSend(() =>
      way === 'Enter' ? page.press('Enter') : page.click('button'),
    );
  });
});

describe('a page that answers after 3 s', () => {
  test.each(['disabled', 'readonly', 'spinner', 'busy'])(
    'is left alone while it is %s',
    async (how) => {
      const page = await bench.open('slow-ways', { box: 'textarea', query: `?how=${how}` });
      await sendNowAtOnce(page);
      await waitFor('the answer', async () => {
        await page.expectNoAdvice();
        return (await page.draft()) === '';
      });
      await page.expectEnded();
      await page.expectNextGoes(() => page.click('#send'));
    },
  );

  test('is left alone until it leaves', async () => {
    const page = await bench.open('slow-ways', { box: 'textarea', query: '?how=leaving' });
    await sendNowAtOnce(page);
    await page.expectLeft('/next?message=heated');
  });

  async function sendNowAtOnce(page: ReportPage): Promise<void> {
    await page.writeMarked('heated');
    await page.click('#send');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectDelivered('heated');
  }
});

describe('a form that loads another page', () => {
  test.each([
    ['click', 'textarea', '?message=heated&line='],
    ['Enter', '[name=line]', '?message=&line=heated'],
  ])('goes once, by %s', async (way, box, search) => {
    const page = await bench.open('native-form', { box });
    await page.writeMarked('heated');
    const act = () => (way === 'click' ? page.click('form button') : page.press(way));
    await act();
    await page.expectHeld('heated');
    await page.keepEditing('heated');
    await act();
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectLeft(`/next${search}`);
  });
});

describe('a message is over once the box is', () => {
  const becomes = ['removed', 'hidden', 'fresh', 'signature', 'late'];
  test.each(becomes)('%s', async (becoming) => {
    const box = 'textarea';
    const page = await bench.open('box-after-send', { box, query: `?becomes=${becoming}` });
    await page.writeMarked('heated');
    await page.press('Enter');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectDelivered('heated');
    if (becoming === 'late') {
      await waitFor('the box again', async () => {
        await page.expectNoAdvice();
        return (await page.draft()) === '';
      });
    }
    await page.expectEnded();
    if (becoming === 'removed' || becoming === 'hidden') await page.click('#again');
    await page.focusBox();
    await page.expectNotMarked();
    await page.press('End');
    await page.type('next');
    await page.press('Enter');
    await page.expectDelivered('next');
  });
});
