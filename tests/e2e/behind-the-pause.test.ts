/**
 * What a page does by itself behind the pause, be the draft held by a mark or by a rule: the
 * message can go, once, and words that the page took away can be had back.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { clickButton, isMarked, waitForPromptText } from '../support/prompt-view';
import { createReportBench } from '../support/report-bench';
import type { ReportPage } from '../support/report-page';
import { changeStored } from '../support/stored-parts';

const bench = createReportBench();
const rules = { area: 'local', key: 'settings', field: 'rules' } as const;

beforeAll(async () => {
  await changeStored(bench.browser(), rules, { words: { on: true, list: ['always'] } });
});

afterAll(() => changeStored(bench.browser(), rules, {}));

/** Holds a draft that a rule heats in a page that then does so by itself. */
async function holdByRule(does: string, act: (page: ReportPage) => Promise<void>) {
  const page = await bench.open('behind-the-pause', { query: `?does=${does}`, box: '#box' });
  await page.write('you always');
  await waitFor('the mark by a rule', () => isMarked(page.tab));
  await act(page);
  await page.waitForNote(does);
  return page;
}

test.each(['redraws', 'renames', 'readdresses'])(
  'a message that a rule holds goes once where the page %s',
  async (does) => {
    for (const act of [
      (page: ReportPage) => page.press('Enter'),
      (page: ReportPage) => page.click('#send'),
    ]) {
      const page = await holdByRule(does, act);
      await page.expectHeld('you always');
      await page.sendNow('you always');
    }
  },
);

test.each(['Keep editing', 'Send now'])(
  'words that the page clears come back: %s',
  async (press) => {
    const page = await holdByRule('clears', (one) => one.press('Enter'));
    await page.expectHeld('');
    await clickButton(page.tab, press);
    const says = press === 'Send now' ? 'so nothing was sent' : 'is not in its box any more';
    await waitForPromptText(page.tab, says);
    await clickButton(page.tab, 'Copy my draft');
    await waitForPromptText(page.tab, 'Copied');
    await page.focusBox();
    await page.press('Control+v');
    await waitFor('the words to be back', async () => (await page.draft()) === 'you always');
    expect(await page.delivered()).toEqual([]);
  },
);
