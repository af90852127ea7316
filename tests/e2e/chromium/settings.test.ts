/** Settings: what is chosen there holds, also in the tabs that are open. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import type { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import {
  clickButton,
  findButton,
  MARK,
  mark,
  type PromptView,
  waitForDialog,
  waitForNoDialog,
} from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { openChatBeside, openSettings } from '../../support/settings-walk';

const fixture = requireFixture('textarea');
const PATTERN = hostPattern(fixture);

let browser: Chromium;
let page: Page;

const switchOf = (name: string) => page.getByRole('switch', { name, exact: true });

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
});
afterAll(() => browser?.close());

let chat: ChatPage;

beforeAll(async () => {
  await turnOnSites(browser, [PATTERN]);
  chat = await openChatBeside(browser, fixture);
  page = await openSettings(browser, 'pause');
});

beforeEach(async () => {
  await chat.open();
  await chat.write('heated');
  await mark(chat.tab);
});

afterAll(async () => {
  await chat?.close();
  await page?.close();
});

async function hold() {
  await chat.focusComposer();
  await chat.press('Enter');
  return waitForDialog(chat.tab);
}

/** Holds again until the frame has been told of the change, which the storage has before. */
function holdUntil(what: string, fits: (view: PromptView) => Promise<boolean>): Promise<boolean> {
  return waitFor(what, async () => {
    if (await fits(await hold())) return true;
    await chat.tab.press('Escape');
    await waitForNoDialog(chat.tab);
    return false;
  });
}

async function typeWait(typed: string): Promise<void> {
  const field = page.getByRole('spinbutton');
  await field.fill(typed);
  await field.blur();
}

test.each([0, 1, 60])('a wait of %i seconds holds at once', async (seconds) => {
  await typeWait(String(seconds));
  await waitForOptions('waitSeconds', seconds);
  await holdUntil(`a wait of ${seconds}`, async ({ buttons, text }) => {
    const sendNow = buttons.find(({ name }) => name === 'Send now');
    if (seconds === 60) return !sendNow?.isReady && text.includes('Ready in 60 seconds.');
    // On a busy machine a second may be over by now.
    return seconds === 1 || sendNow?.isReady === true;
  });
  if (seconds < 60) await clickButton(chat.tab, 'Send now');
  else await clickButton(chat.tab, 'It’s urgent');
  await chat.expectDelivered(['heated']);
});

test.each(['61', '-1', '2.5', ''])('a wait of "%s" is refused in words', async (typed) => {
  await typeWait('7');
  await waitForOptions('waitSeconds', 7);
  await typeWait(typed);
  await page.getByText('Type a whole number from 0 to 60.').waitFor();
  expect(await storedIn(page, 'local')).toContain('"waitSeconds":7');
  await typeWait('0');
  await waitForOptions('waitSeconds', 0);
});

test('the slider says the same as the field', async () => {
  const slider = page.getByRole('slider');
  await slider.focus();
  await slider.press('Home');
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await waitForOptions('waitSeconds', 2);
  expect(await page.getByRole('spinbutton').inputValue()).toBe('2');
  await slider.press('Home');
  await waitForOptions('waitSeconds', 0);
});

const offers = [
  ['A little longer', 'A little longer', 'longer'],
  ['Keep for later', '20 minutes', 'wait'],
  ['Name the feeling', 'Hurt', 'feelings'],
  ['Don’t hold this chat until tomorrow', 'Don’t hold this chat until tomorrow', 'rest'],
] as const;

test.each(offers)('without "%s" the dialog does not offer it', async (setting, button, key) => {
  const waitUntilOffered = async (isOffered: boolean) => {
    await holdUntil(`${button} to be ${isOffered ? '' : 'not '}offered`, async () => {
      await clickButton(chat.tab, 'More');
      await waitFor('more', () => findButton(chat.tab, 'Back to the breath'));
      return ((await findButton(chat.tab, button)) !== null) === isOffered;
    });
    await clickButton(chat.tab, 'Keep editing');
    await waitForNoDialog(chat.tab);
  };
  await waitUntilOffered(true);
  await switchOf(setting).click();
  await waitForOptions(key, false);
  await waitUntilOffered(false);
  await switchOf(setting).click();
  await waitForOptions(key, true);
  await waitUntilOffered(true);
});

test('without the mark button a marked draft is held still', async () => {
  await switchOf('Mark button beside the message box').click();
  await waitFor('the button to go', async () => !(await findButton(chat.tab, MARK)));
  await hold();
  await clickButton(chat.tab, 'It’s urgent');
  await chat.expectDelivered(['heated']);
  await switchOf('Mark button beside the message box').click();
  await waitFor('the button to come back', () => findButton(chat.tab, MARK));
});

test('the colours and the movement are the chosen ones everywhere', async () => {
  const inPage = () =>
    chat.tab.evaluateInClosedRoots((roots) => {
      const root = roots[0]?.querySelector<HTMLElement>('.root');
      return `${root?.dataset.theme} ${root?.dataset.motion}`;
    });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByRole('link', { name: 'Look', exact: true }).click();
  const light = page.getByRole('radio', { name: 'Light' });
  await light.check();
  await waitFor('light in the chat', async () => (await inPage()) === 'light system');
  const lightPaper = await background();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await waitFor('dark in the chat', async () => (await inPage()) === 'dark system');
  expect(await background()).not.toBe(lightPaper);
  await page.getByRole('radio', { name: 'Less' }).check();
  await waitFor('less movement in the chat', async () => (await inPage()) === 'dark reduced');
  await hold();
  const breath = await chat.tab.evaluateInClosedRoots((roots) =>
    [...(roots[0]?.querySelectorAll<HTMLElement>('.breath b [data-w]') ?? [])]
      .map(({ dataset }) => dataset.w)
      .join(''),
  );
  expect(breath).toMatch(/^In[1-4]$/);
  await page.reload();
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Less' }).isChecked()).toBe(true);
});

function waitForOptions(name: string, value: number | boolean): Promise<boolean> {
  return waitFor(`${name} to be ${value}`, async () =>
    (await storedIn(page, 'local')).includes(`"${name}":${value}`),
  );
}
