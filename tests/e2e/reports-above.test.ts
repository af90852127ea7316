/** Reports of pages that open something above our dialog, or take our node away, as they go on. */
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { OWN_NODES } from '../support/page-nodes';
import {
  clickButton,
  findButton,
  MARK,
  readPrompt,
  waitForNoDialog,
  waitUntilRested,
  waitUntilSeen,
} from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';

interface AboveWindow extends Window {
  toast(): void;
  /** Takes away what is none of the page's own, once. */
  refresh(): void;
  /** The same from here on, all the time. */
  begin(): void;
  /** How often something was taken away. */
  taken: number;
}

declare const window: AboveWindow;

const bench = createReportBench();
type Page = Awaited<ReturnType<typeof bench.open>>;

/** What names the button of ours that has the focus, or the draft. */
const focused = async (page: Page) =>
  (await page.tab.evaluateInClosedRoots((roots) =>
    roots.map((root) => root.activeElement?.getAttribute('aria-label')).find(Boolean),
  )) ?? (await page.tab.evaluate(() => document.activeElement?.localName));

/** As a page refreshes itself; our dialog is back. */
async function refresh(page: Page): Promise<void> {
  await page.tab.evaluate(() => window.refresh());
  await waitFor('the dialog again', async () => (await readPrompt(page.tab))?.dialog);
  await waitUntilSeen(page.tab);
}

test.each(['corner', 'over'])('toasts take no press on the dialog: %s', async (at) => {
  const page = await bench.open('corner-toasts', { query: `?at=${at}` });
  await page.writeMarked('heated');
  await page.click('#send');
  await page.expectHeld('heated');
  for (let toasts = 0; toasts < 4; toasts += 1) await page.tab.evaluate(() => window.toast());
  await waitUntilSeen(page.tab);
  await page.keepEditing('heated');
  await page.click('#send');
  await page.expectHeld('heated');
  await page.press('Tab');
  await page.press('Tab');
  const before = await focused(page);
  for (let toasts = 0; toasts < 3; toasts += 1) {
    await page.tab.evaluate(() => window.toast());
    await waitUntilSeen(page.tab);
  }
  expect(await focused(page), 'the person stays where they were').toBe(before);
  await page.sendNow('heated');
  await page.expectNextGoes(() => page.click('#send'));
});

test('many of them in a long pause let nothing go', async () => {
  const page = await bench.open('corner-toasts', { query: '?at=over' });
  await page.writeMarked('heated');
  await page.click('#send');
  await page.expectHeld('heated');
  for (let rows = 0; rows < 2; rows += 1) {
    for (let toasts = 0; toasts < 15; toasts += 1) await page.tab.evaluate(() => window.toast());
    await waitUntilRested(page.tab);
  }
  await page.keepEditing('heated');
  await page.click('#send');
  await page.expectHeld('heated');
  await page.sendNow('heated');
});

test('a page that refreshes itself takes no dialog away, nor what is held', async () => {
  const page = await bench.open('keeps-its-body', { query: '?how=now' });
  await page.writeMarked('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'More');
  await waitFor('more', () => findButton(page.tab, 'Back to the breath'));
  const before = await focused(page);
  for (let times = 0; times < 5; times += 1) await refresh(page);
  expect(await findButton(page.tab, 'Back to the breath'), 'it is as it was').not.toBeNull();
  expect(await focused(page)).toBe(before);
  await clickButton(page.tab, 'Keep editing');
  await page.expectKept('heated');
  await page.expectMarked();
  await page.press('Enter');
  await page.expectHeld('heated');
  await refresh(page);
  await page.sendNow('heated');
  await page.expectNextGoes(() => page.press('Enter'));
});

test('a page that draws itself anew, the box with it, takes no dialog away', async () => {
  const page = await bench.open('keeps-its-body', { query: '?how=anew' });
  await page.writeMarked('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  for (let times = 0; times < 3; times += 1) await refresh(page);
  await page.keepEditing('heated');
  await page.expectMarked();
  await page.press('Enter');
  await page.expectHeld('heated');
  await refresh(page);
  await page.sendNow('heated');
  await page.expectNextGoes(() => page.press('Enter'));
});

test('the button is not where the box has moved to while our node was away', async () => {
  const page = await bench.open('keeps-its-body', { query: '?how=now' });
  await page.write('plain');
  const before = await waitFor('the button', async () => (await findButton(page.tab, MARK))?.point);
  await page.tab.evaluate((y) => {
    window.refresh();
    const box = document.querySelector('textarea') as HTMLElement;
    const { top, height } = box.getBoundingClientRect();
    box.style.translate = `0 ${y - top - height / 2}px`;
  }, before.y);
  await waitFor('the button anew', async () => {
    const point = (await findButton(page.tab, MARK))?.point;
    expect(point, 'it lies over the box').not.toEqual(before);
    return point;
  });
});

test('a page that always takes our node away keeps no message, and the person is told', async () => {
  const page = await bench.open('keeps-its-body', { query: '?how=later' });
  await page.writeMarked('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  await page.tab.evaluate(() => window.begin());
  await waitForNoDialog(page.tab);
  await waitFor('the focus in the draft', async () => (await focused(page)) === 'textarea');
  await page.press('Enter');
  await waitFor('the message', async () => (await page.delivered()).length > 0);
  expect(await page.delivered()).toEqual(['heated']);
});

test('where nothing foreign stands in the body, a message is marked and held beside it', async () => {
  const page = await bench.open('keeps-its-body', { query: '?how=always' });
  await page.writeMarked('heated');
  await page.expectWholeSend(() => page.press('Enter'));
  const isStill = await page.tab.evaluate(() => window.taken);
  await waitUntilSeen(page.tab);
  expect(await page.tab.evaluate(() => window.taken), 'we come to rest').toBe(isStill);
});

test('where nothing foreign stands at all, we stop to come back until the box is visited', async () => {
  const page = await bench.open('keeps-its-body', { query: '?how=everywhere' });
  await page.write('plain');
  const taken = () => page.tab.evaluate(() => window.taken);
  await waitFor('our last try', async () => {
    const before = await taken();
    await waitUntilSeen(page.tab);
    return before > 0 && before === (await taken());
  });
  expect(await findButton(page.tab, MARK)).toBeNull();
  await page.press('Enter');
  await waitFor('the message', async () => (await page.delivered()).length > 0);
  expect(await page.delivered()).toEqual(['plain']);
  const nodes = (ours: string) => document.querySelectorAll(ours).length;
  expect(await page.tab.evaluate(nodes, OWN_NODES)).toBe(0);
});
