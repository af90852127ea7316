/**
 * Boxes that move to another document, in which another copy of ours may stand. Each browser plays
 * all of them: how two copies know each other hangs on it.
 */
import { describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { clickButton, MARK, readPrompt, waitForNoDialog } from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';
import type { ReportPage } from '../support/report-page';

interface MovingWindow extends Window {
  close(side?: string, isKept?: boolean): void;
}

declare const window: MovingWindow;

const bench = createReportBench();

const ways = ['Enter', 'click'];

test.each(ways)('a chat that pops out keeps its mark, by %s', async (way) => {
  const page = await bench.open('pop-out', { box: 'textarea', query: '?to=window' });
  await page.writeMarked('heated');
  const there = page.with(await bench.windowOpenedBy(() => page.click('#pop-out')));
  await there.focusBox();
  expect(await there.draft()).toBe('heated');
  // The window has a guard of its own, which holds nothing until its engine has come.
  await there.expectMarked();
  await there.expectWholeSend(() => (way === 'Enter' ? there.press(way) : there.click('#send')));
});

test.each(ways)('a chat that moves into a frame keeps its mark, by %s', async (way) => {
  const page = await bench.open('widgets-in-frames', { box: 'textarea', query: '?kind=moved' });
  await page.writeMarked('heated');
  await page.click('#dock');
  await page.waitForNote('docked');
  await page.focusBox();
  await page.expectMarked();
  await page.expectWholeSend(() => (way === 'Enter' ? page.press(way) : page.click('#send')));
});

async function open(query: string, box = '#box'): Promise<ReportPage> {
  const page = await bench.open('moved-boxes', { box, query: `?${query}` });
  await page.waitForNote('drawn');
  return page;
}

async function move(page: ReportPage, to: string): Promise<void> {
  await page.click(`#${to}`);
  await page.waitForNote(to);
}

async function markButtons(page: ReportPage) {
  const { buttons = [] } = (await readPrompt(page.tab)) ?? {};
  return buttons.filter(({ name, point }) => name === MARK && point);
}

describe.each(['blank', 'real', 'small'])('a frame: %s', (frame) => {
  test.each([
    ['page', 'right'],
    ['right', 'page'],
    ['right', 'left'],
  ])('a chat that moves from %s to %s keeps its mark, and one button', async (from, to) => {
    const page = await open(`frame=${frame}&in=${from}`);
    await page.write('heated');
    await bench.markAnyhow(page);
    await move(page, to);
    await page.focusBox();
    await page.expectMarked();
    await waitFor('one mark button', async () => (await markButtons(page)).length === 1);
    await page.expectWholeSend(() => page.press('Enter'));
  });
});

describe('a frame with an address of its own', () => {
  test('holds a chat that moved in before the person was in it', async () => {
    const page = await open('frame=real');
    await page.writeMarked('heated');
    await move(page, 'right');
    await page.expectWholeSend(() => page.click('#send-box'));
  });

  test('is closed as its chat moves out of it, which keeps its mark', async () => {
    const page = await open('frame=real&in=right');
    await page.writeMarked('heated');
    await page.tab.evaluate(() => window.close('right', true));
    await page.focusBox();
    await page.expectMarked();
    await page.expectWholeSend(() => page.press('Enter'));
  });
});

test('a small frame is taken away behind the dialog: the page takes presses again', async () => {
  const page = await open('frame=small&in=right');
  await page.write('heated');
  await bench.markAnyhow(page);
  await page.press('Enter');
  await page.expectHeld('heated');
  await page.tab.evaluate(() => window.close('right'));
  await waitForNoDialog(page.tab);
  await move(page, 'left');
});

describe.each(['blank', 'small'])('two chats in frames without an address: %s', (frame) => {
  test('the mark of one is not the other’s', async () => {
    const page = await open(`frame=${frame}&in=right&two`);
    await page.writeMarked('heated');
    const two = page.withBox('#two');
    await two.write('calm');
    await waitFor('two mark buttons', async () => (await markButtons(page)).length === 2);
    expect((await markButtons(page)).filter(({ isPressed }) => isPressed)).toHaveLength(1);
    await two.press('Enter');
    await two.expectDelivered('two:calm');
    expect((await markButtons(page)).filter(({ isPressed }) => isPressed)).toHaveLength(1);
  });

  test('both are marked: a press on the dialog of one is none for the other', async () => {
    const page = await open(`frame=${frame}&in=right&two`);
    await page.writeMarked('heated');
    const two = page.withBox('#two');
    await two.write('warm');
    await waitFor('two marks', async () => {
      const buttons = await markButtons(page);
      const free = buttons.find(({ isPressed }) => !isPressed);
      if (free?.point && buttons.length === 2) await page.tab.clickAt(free.point);
      return buttons.length === 2 && !free;
    });
    await two.press('Enter');
    await two.expectHeld('warm');
    await clickButton(two.tab, 'Send now');
    await two.expectDelivered('two:warm');
    await two.expectKept('');
    await page.focusBox();
    await page.press('Enter');
    await waitFor('the other one to be held', async () => (await readPrompt(page.tab))?.dialog);
    expect(await page.draft()).toBe('heated');
  });
});
