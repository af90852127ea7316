/** What an editor draws within the edited text, as islands that nobody can edit. */
import { describe } from 'vitest';
import { test } from '../support/by-turns';
import { createReportBench } from '../support/report-bench';

const DRAFT = 'heated words that go on';

const bench = createReportBench();

describe.each(['button', 'role', 'link'])('where *Send* is one, as %s', (as) => {
  const open = async () => {
    const page = await bench.open('island-in-box', { box: '#box', query: `?as=${as}` });
    await page.click('p');
    await page.tab.type(DRAFT);
    await page.mark();
    return page;
  };

  test('a press on it is held', async () => {
    const page = await open();
    for (const choice of ['keepEditing', 'sendNow'] as const) {
      await page.click('#send');
      await page.expectHeld(DRAFT);
      await page[choice](DRAFT);
    }
  });

  test.each(['mention', 'file', 'check'])('a press on another one is not: %s', async (what) => {
    const page = await open();
    await page.click(`#${what}`);
    await page.expectNotHeld(async () => (await page.notes()).includes(what));
  });
});
