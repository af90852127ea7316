/**
 * A page may change the words of a draft that stays, and leave some of its own where a message
 * went: what became of the person's words counts.
 */
import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { browserName } from '../support/extension-browser';
import { clickButton, readPrompt } from '../support/prompt-view';
import { createReportBench, newOrigin } from '../support/report-bench';
import type { ReportPage } from '../support/report-page';

const bench = createReportBench();

function open(kind: string): Promise<ReportPage> {
  return bench.open('words-stay', { at: `${newOrigin('words')}/b/${kind}`, box: '#box' });
}

async function openMarked(kind: string, draft: string): Promise<ReportPage> {
  const page = await open(kind);
  await page.writeMarked(draft);
  return page;
}

/** The person sends by themselves, as the advice says, and it goes once. */
async function sendAsAdvised(page: ReportPage): Promise<void> {
  await waitFor('the advice', async () =>
    (await readPrompt(page.tab))?.text.includes('Press send again'),
  );
  await page.expectMarked();
  await page.click('#send');
  await waitFor('the message', async () => (await page.delivered()).length > 0);
  await page.expectNotMarked();
  expect(await page.delivered()).toEqual(['heated']);
}

test('a signature of the page is left where the message went', async () => {
  const page = await open('signature');
  await page.focusBox();
  await page.press('Control+Home');
  await page.tab.type('heated');
  await page.mark();
  await page.click('#send');
  await page.expectHeld(await page.draft());
  await page.sendNow('heated -- Ann of the Example Company');
});

test('a name is left that is longer than the message', async () => {
  const draft = '@anna.bergstroem ok';
  const page = await openMarked('name', draft);
  await page.press('Enter');
  await page.expectHeld(draft);
  await page.sendNow(draft);
});

test.each([
  ['a smiley is drawn', 'smiley', 'heated :)', 'heated 🙂'],
  ['spaces are tidied at the press', 'tidied-at-press', 'so  heated', 'so heated'],
  ['spaces are tidied as the box is left', 'tidied-on-change', 'so  heated', 'so heated'],
])('%s, and the message goes', async (_what, kind, draft, message) => {
  const page = await openMarked(kind, draft);
  await page.click('#send');
  await page.expectHeld(draft);
  await page.sendNow(message);
});

test('spaces are tidied behind the pause, and the message goes', async () => {
  const page = await openMarked('tidied-late', 'heated ');
  await page.click('#send');
  await page.waitForNote('tidied');
  await clickButton(page.tab, 'Send now');
  await page.expectSent('heated');
});

test('words are changed and a question is answered with no: the mark stays', async () => {
  const page = await openMarked('smiley-and-question', 'heated :)');
  await page.click('#send');
  await page.expectHeld('heated :)');
  await clickButton(page.tab, 'Send now');
  await page.waitForNote('asked');
  await page.click('#no');
  expect(await page.draft()).toBe('heated 🙂');
  await page.expectMarked();
});

test('a form that hands its words to a script', async () => {
  const page = await openMarked('form-to-script', 'heated');
  const press = () => page.click('#send');
  // Firefox submits such a form for an extension as well.
  if (browserName() === 'firefox') return page.expectWholeSend(press);
  await press();
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  await sendAsAdvised(page);
});

test('a form to a script whose page refuses: the mark stays, and it is said', async () => {
  const page = await openMarked('form-that-refuses', 'heated');
  await page.click('#send');
  await page.expectHeld('heated');
  await clickButton(page.tab, 'Send now');
  await page.waitForNote('refused');
  await sendAsAdvised(page);
});
