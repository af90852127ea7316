/**
 * The three buttons of the dialog stand still whatever layer is above them, and all of it can be
 * reached in a small window.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import {
  clickButton,
  findButton,
  mark,
  pressByKeyboard,
  reachByKeyboard,
  readPrompt,
  waitForDialog,
} from '../support/prompt-view';
import { setWait, turnOnSites } from '../support/settings-page';
import { changeStored } from '../support/stored-parts';

const textarea = requireFixture('textarea');
const THREE = ['Keep editing', 'Send now', 'It’s urgent'];
/** As long as the settings let it be, with a word that fits into no line. */
const PLAN = {
  feeling: `brushed off ${'and so on '.repeat(10)}`.trim(),
  action: `I breathe ${'unbreakable'.repeat(8)} ${'and wait '.repeat(10)}`.trim(),
};

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
  await browser.serve(fixtureRoutes([textarea]));
  await turnOnSites(browser, [hostPattern(textarea)]);
  await changeStored(browser, { area: 'local', key: 'settings', field: 'plans' }, [PLAN]);
  await setWait(browser, 3);
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

/** The boxes of the three buttons, and whether the dialog fits its window. */
function boxes() {
  return tab.evaluateInClosedRoots((roots, three) => {
    const root = roots.find((one) => one.querySelector('dialog[open]'));
    const boxOf = (element: Element | null | undefined) => {
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [x, y, width, height].map(Math.round);
    };
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    const dialog = root?.querySelector('dialog')?.getBoundingClientRect();
    return {
      three: three.map((name) =>
        boxOf(buttons.find((one) => one.getAttribute('aria-label') === name)),
      ),
      isInWindow:
        !!dialog &&
        dialog.top >= 0 &&
        dialog.left >= 0 &&
        dialog.bottom <= innerHeight &&
        dialog.right <= innerWidth,
      isWide: [...(root?.querySelectorAll('.pause, .pause-head, .panel') ?? [])].some(
        (one) => one.scrollWidth > one.clientWidth + 1,
      ),
    };
  }, THREE);
}

test.each([
  [1280, 720],
  [500, 640],
  [500, 420],
])('the pause stands still in a window of %i by %i', async (width, height) => {
  await tab.resize(width, height);
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
  const before = await boxes();
  expect(before).toMatchObject({ isInWindow: true, isWide: false });
  expect((await readPrompt(tab))?.text).toContain('and wait.');
  await waitFor('Send now to be ready', async () => (await findButton(tab, 'Send now'))?.isReady);
  expect(await boxes(), 'ready').toEqual(before);
  await reachByKeyboard(tab, 'Send now');
  await tab.press('Enter');
  await waitFor('why', async () =>
    (await readPrompt(tab))?.text.includes('Enter does nothing here'),
  );
  expect(await boxes(), 'with the other line').toEqual(before);
  await clickButton(tab, 'More');
  await waitFor('more', () => findButton(tab, 'Back to the breath'));
  expect(await boxes(), 'with More').toEqual(before);
  // In a low window it stands below the edge of what scrolls.
  await pressByKeyboard(tab, 'Hurt');
  await waitFor('the answer', async () => (await readPrompt(tab))?.text.includes('You could say:'));
  expect(await boxes(), 'with an answer').toEqual(before);
  await clickButton(tab, 'Back to the breath');
  await waitFor('the breath', async () => !(await findButton(tab, 'Back to the breath')));
  await reachByKeyboard(tab, 'Afraid of someone? Find support');
  await clickButton(tab, 'Keep editing');
});
