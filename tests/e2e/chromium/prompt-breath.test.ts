/** The breath in the dialog moves with the wait, and the question for the week stands beside it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { sendQuestions as en } from '../../../utils/practice/content/en/send-questions';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { openPage } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, mark, readPrompt, waitForDialog } from '../../support/prompt-view';
import { setWait, turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');
const questions = en.map(({ text }) => text);

let browser: Chromium;
let tab: ChromiumTab;
let chat: ChatPage;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
  tab = await ChromiumTab.on(await browser.context.newPage());
  chat = new ChatPage(tab, fixture);
});

afterAll(() => browser?.close());

/** What the dialog of a new chat says. */
async function hold(): Promise<string> {
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  return (await waitForDialog(tab)).text;
}

/** The two motions of a circle: the breaths of the wait, then the slow ones. */
function motions() {
  return tab.evaluateInClosedRoots((roots) => {
    const circle = roots.map((root) => root.querySelector('.breath i')).find(Boolean);
    return (circle?.getAnimations() ?? []).map(({ effect }) => {
      const { duration, iterations, delay } = effect?.getTiming() ?? {};
      return { ms: Number(duration), breaths: String(iterations), from: delay ?? 0 };
    });
  });
}

test.each([
  [3, { ms: 5_000, breaths: '1' }, 2_000],
  [5, { ms: 5_000, breaths: '1' }, 0],
  [60, { ms: 12_000, breaths: '5' }, 0],
])('a wait of %i s ends as the circles do', async (seconds, first, skippedMs) => {
  await setWait(browser, seconds);
  await hold();
  const [ofWait, slow] = await motions();
  expect(ofWait).toMatchObject(first);
  expect(slow).toMatchObject({ ms: 10_000, breaths: 'Infinity' });
  expect((slow?.from ?? 0) - (ofWait?.from ?? 0)).toBeCloseTo(seconds * 1_000 + skippedMs, 3);
  await clickButton(tab, 'More');
  await clickButton(tab, 'A little longer');
  await waitFor('the breath to be back', async () => (await motions()).length === 2);
  const [again, slowAgain] = await motions();
  expect(again).toMatchObject(first);
  // It goes on from where it is, and not from the press.
  expect(slowAgain?.from).toBeLessThan(seconds * 1_000);
  await clickButton(tab, 'Keep editing');
});

test('its question changes by week, one can be kept, and none be asked', async () => {
  const inWords = await hold();
  expect(questions.filter((one) => inWords.includes(one))).toHaveLength(1);
  await clickButton(tab, 'Keep editing');
  const other = en.find(({ text }) => !inWords.includes(text));
  const page = await openPage(browser, 'options.html#settings/pause');
  await page.getByRole('combobox', { name: 'Which question' }).selectOption(other?.text ?? '');
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await hold()).toContain(other?.text);
  await clickButton(tab, 'Keep editing');
  await page.getByRole('switch', { name: 'A question for the week' }).click();
  await page.getByRole('combobox', { name: 'Which question' }).waitFor({ state: 'detached' });
  await waitFor('no question', async () => {
    const text = await hold();
    await clickButton(tab, 'Keep editing');
    return !questions.some((one) => text.includes(one));
  });
  expect((await readPrompt(tab))?.dialog ?? null).toBeNull();
  await page.close();
});
