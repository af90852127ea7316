/**
 * Drafts that change their place: from box to box, with their box, or with the page around it. See
 * `unnamed-boxes.test.ts`.
 */
import { describe, expect } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { test } from '../support/by-turns';
import type { ExtensionApi } from '../support/extension-page';
import { clickButton, readPrompt } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';
import type { ReportPage } from '../support/report-page';

interface MovingWindow extends Window {
  move(first?: number): void;
  isOnline: boolean;
}

declare const window: MovingWindow;

const bench = createReportBench();

const openIn = (kind: string, box = '#one') =>
  bench.open('moved-drafts', { at: `${newOrigin('moves')}/b/${kind}`, box });

const move = ({ tab }: ReportPage, first = 0) => tab.evaluate((at) => window.move(at), first);

describe.each([
  ['#one', '#two'],
  ['#two', '#one'],
])('the words of two boxes change places, those in %s are marked', (from, to) => {
  test('and the mark goes with them', async () => {
    const marked = await openIn('swap', from);
    await marked.withBox(to).write('calm');
    await marked.writeMarked('heated');
    await move(marked);
    // The box that they left goes first: nothing looked at the other one before.
    const calm = marked.withBox(from);
    await calm.focusBox();
    await calm.press('Enter');
    await calm.expectDelivered(`${from.slice(1)}:calm`);
    const there = calm.withBox(to);
    await there.focusBox();
    await there.expectMarked();
    const [message, next] = [`${to.slice(1)}:heated`, `${to.slice(1)}:next`];
    await there.expectWholeSend(() => there.press('Enter'), { message, next });
  });
});

test('a post with a marked answer is out of the page while others are answered', async () => {
  const first = await openIn('posts', '#p1');
  await first.writeMarked('heated');
  let page = first;
  for (const at of [5, 9]) {
    await move(page, at);
    page = page.withBox(`#p${at}`);
    await page.write('calm');
    await page.expectNotMarked();
    await page.press('Enter');
    await page.expectDelivered(`p${at}:calm`);
  }
  await move(page, 1);
  page = page.withBox('#p1');
  await page.focusBox();
  await page.expectMarked();
  const act = () => page.press('Enter');
  await page.expectWholeSend(act, { message: 'p1:heated', next: 'p1:next' });
});

test.each(['readonly', 'uneditable'])('nobody can write, and Enter sends: %s', async (kind) => {
  const page = await openIn(kind);
  await page.writeMarked('heated');
  await move(page);
  await page.click('#one');
  await page.press('Enter');
  await page.expectHeld('heated');
  await page.keepEditing('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  await page.sendNow('one:heated');
});

test('the page is written in columns', async () => {
  const page = await openIn('columns');
  await page.writeMarked('heated');
  const next = 'one:next';
  await page.expectWholeSend(() => page.press('Enter'), { message: 'one:heated', next });
});

test('the page fades into its next state as the person sends', async () => {
  const page = await openIn('fades');
  await page.writeMarked('heated');
  await move(page);
  await page.waitForNote('faded');
  await page.press('Enter');
  await page.expectHeld('heated');
  await page.press('Escape');
  await page.expectKept('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  await page.sendNow('one:heated');
  expect(await page.draft()).toBe('');
});

/** Until a site in which something is marked wakes the engine as it loads. */
async function waitForWake({ tab }: ReportPage): Promise<void> {
  const origin = await tab.evaluate(() => location.origin);
  const own = await bench.browser().openExtensionPage('licenses.txt');
  await waitFor('the site to be woken', () => own.evaluate(isWoken, origin));
  await own.close();
}

async function isWoken(origin: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const scripts = await chrome.scripting.getRegisteredContentScripts({ ids: ['wake'] });
  return scripts.some(({ matches }) => matches.includes(`${origin}/*`));
}

describe('the page is loaded anew and draws the draft again', () => {
  /** The person presses the button of the page, and is not in its box. */
  async function expectHeldByPress(page: ReportPage): Promise<void> {
    await waitForWake(page);
    await page.tab.open(await page.tab.evaluate(() => location.href));
    await waitFor('the draft to be drawn', async () => (await page.draft()) === 'heated');
    // Nothing shows that the engine has come. Until it is there, the page sends nothing.
    await waitFor('a press to be held', async () => {
      await page.click('button');
      return (await readPrompt(page.tab))?.dialog;
    });
    await page.keepEditing('heated');
    await page.tab.evaluate(() => {
      window.isOnline = true;
    });
    await page.click('button');
    await page.expectHeld('heated');
    await clickButton(page.tab, 'Send now');
    await page.expectDelivered('one:heated');
  }

  test('a draft that was marked is held', async () => {
    const page = await openIn('kept');
    await page.writeMarked('heated');
    await expectHeldByPress(page);
    await page.expectEnded();
  });

  test('a chat that is always held is held', async () => {
    const page = await openIn('kept');
    await page.write('heated');
    await clickButton(page.tab, 'How long the mark lasts');
    await clickButton(page.tab, 'Always in this chat');
    await expectHeldByPress(page);
  });
});
