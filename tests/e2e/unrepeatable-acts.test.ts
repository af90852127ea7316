/** What an extension cannot repeat is the person's to do again. What that is differs by browser. */
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { browserName } from '../support/extension-browser';
import { clickButton, readPrompt } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';

const bench = createReportBench();

const cases = [
  ['a line that the browser broke', 'odd-events', 'input-ends-with-newline', ''],
  ['a link with a script for its address', 'html-ways', 'javascript', '#control'],
];

test.each(cases)('asks for it again: %s', async (_what, fixture = '', kind = '', control = '') => {
  const page = await bench.open(fixture, {
    at: `${newOrigin('senders')}/b/${kind}`,
    box: '#box',
  });
  await page.writeMarked('heated');
  const act = () => (control ? page.click(control) : page.press('Enter'));
  // Firefox follows such a link for an extension as well.
  if (control && browserName() === 'firefox') return page.expectWholeSend(act);
  await act();
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  await waitFor('the advice', async () =>
    ((await readPrompt(page.tab))?.text ?? '').includes('Press send again'),
  );
  expect(await page.draft()).toBe('heated');
  await act();
  await waitFor('the message', async () => (await page.delivered()).length > 0);
  await page.expectNotMarked();
  expect(await page.delivered()).toEqual(['heated']);
});

test('a submit that a page only announces sends nothing but in Firefox', async () => {
  const at = `${newOrigin('senders')}/b/announces-submit`;
  const page = await bench.open('after-the-press', { at, box: '#box' });
  await page.writeMarked('heated');
  await page.press('Enter');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  if (browserName() === 'firefox') return page.expectLeft('/next?message=heated');
  await waitFor('the advice', async () =>
    ((await readPrompt(page.tab))?.text ?? '').includes('Press send again'),
  );
  await page.expectMarked();
  await page.focusBox();
  await page.press('Enter');
  await waitFor('the message', async () => (await page.delivered()).length > 0);
  await page.expectNotMarked();
  expect(await page.delivered()).toEqual(['heated']);
});
