/** In a site, every task by the keyboard alone, with the focus in sight at each stop. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../fixtures/catalogue';
import { ChatPage, type Place } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import {
  clickButton,
  findButton,
  isMarked,
  MARK,
  mark,
  reachByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../support/prompt-view';
import { setWait, turnOnSites } from '../support/settings-page';

const textarea = requireFixture('textarea');
const places: Place[] = ['page', 'frame', 'shadow', 'dialog', 'popover'];
const FIRST = 'Keep editing';
const SUPPORT = 'Afraid of someone? Find support';

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
  await browser.serve(fixtureRoutes([textarea]));
  await turnOnSites(browser, [hostPattern(textarea)]);
  await setWait(browser, 0);
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

/** The names that have the focus, from this one on until it has it again. */
async function namesFrom(first: string, key: 'Tab' | 'Shift+Tab'): Promise<(string | null)[]> {
  const names: (string | null)[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await tab.press(key);
    const name = (await readPrompt(tab))?.focus ?? null;
    names.push(name);
    if (name === first) return names;
  }
  throw new Error(`${key} never came back to ${first}: ${names.join(', ')}`);
}

test('a draft is marked, held, looked at and sent', async () => {
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('heated');
  await waitFor('the mark button', () => findButton(tab, MARK));
  await reachByKeyboard(tab, MARK);
  expect(await isFocusSeen(tab)).toBe(true);
  await tab.press('Space');
  await waitFor('the mark', () => isMarked(tab));
  await reachByKeyboard(tab, 'How long the mark lasts');
  expect(await isFocusSeen(tab)).toBe(true);
  await goBackToComposer(chat);

  await chat.press('Enter');
  expect((await waitForDialog(tab)).focus).toBe('Keep editing');
  for (const name of ['Send now', 'It’s urgent', 'More']) {
    await reachByKeyboard(tab, name);
    expect(await isFocusSeen(tab), name).toBe(true);
  }
  await tab.press('Enter');
  await waitFor('more', () => findButton(tab, 'Back to the breath'));
  for (const name of [
    'A little longer',
    '10 minutes',
    '20 minutes',
    'Angry',
    'Overwhelmed',
    'Don’t hold this chat until tomorrow',
    'Afraid of someone? Find support',
  ]) {
    await reachByKeyboard(tab, name);
    expect(await isFocusSeen(tab), name).toBe(true);
  }
  await tab.press('Escape');
  await waitForNoDialog(tab);
  await waitFor('the caret to be back', () => chat.caret());
  expect(await chat.delivered()).toEqual([]);

  await chat.write('!');
  await chat.press('Enter');
  await waitForDialog(tab);
  await reachByKeyboard(tab, 'Send now');
  await tab.press('Enter');
  expect((await waitForDialog(tab)).text).toContain('Enter does nothing here');
  expect(await chat.delivered()).toEqual([]);
  await tab.press('Space');
  await chat.expectDelivered(['heated!']);
  await chat.expectEmpty();
});

test('a length is chosen out of the list, which Escape closes', async () => {
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('heated');
  const list = 'How long the mark lasts';
  await waitFor('the mark button', () => findButton(tab, list));
  await reachByKeyboard(tab, list);
  await tab.press('Enter');
  await reachByKeyboard(tab, 'Until tomorrow morning');
  expect(await isFocusSeen(tab)).toBe(true);
  await tab.press('Escape');
  await waitFor('the list to be gone', async () => !(await findButton(tab, 'An hour')));
  expect(await isMarked(tab)).toBe(false);
  expect((await readPrompt(tab))?.focus).toBe(list);
  await tab.press('Space');
  await reachByKeyboard(tab, 'An hour');
  await tab.press('Space');
  await waitFor('the mark', () => isMarked(tab));
  expect((await readPrompt(tab))?.focus).toBe(list);
  await goBackToComposer(chat);
  await chat.press('Enter');
  await waitForDialog(tab);
  await tab.press('Escape');
  await waitForNoDialog(tab);
  await waitFor('the caret to be back', () => chat.caret());
});

test('a press on the page closes the list, and is the page’s', async () => {
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('heated');
  await clickButton(tab, 'How long the mark lasts');
  await waitFor('the list', () => findButton(tab, 'An hour'));
  await chat.seen();
  const { x, y } = await tab.evaluate(() => {
    const title = document.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect();
    return { x: title.x + 4, y: title.y + 4 };
  });
  await tab.clickAt({ x, y });
  await waitFor('the page to hear it', async () => (await chat.seen()).includes('click'));
  expect(await findButton(tab, 'An hour')).toBeNull();
});

async function goBackToComposer(chat: ChatPage): Promise<void> {
  for (let presses = 0; presses < 15; presses += 1) {
    if (await chat.caret()) return;
    await chat.press('Shift+Tab');
  }
  throw new Error('Shift and Tab do not lead back to the composer.');
}

function isFocusSeen(tab: Tab): Promise<boolean> {
  return tab.evaluateInClosedRoots((roots) => {
    const active = roots[0]?.activeElement;
    if (!active) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

test.each(places)(
  'Tab goes round in the dialog, both ways and in each layer, in a %s',
  async (place) => {
    const chat = new ChatPage(tab, textarea, place);
    await chat.open();
    await chat.write('heated');
    await mark(tab);
    await chat.focusComposer();
    await chat.press('Enter');
    await waitForDialog(tab);
    const round = await namesFrom(FIRST, 'Tab');
    expect(round, 'no step out of the dialog').not.toContain(null);
    expect(round).toEqual(['Send now', 'It’s urgent', 'More', SUPPORT, FIRST]);
    expect(await namesFrom(FIRST, 'Shift+Tab')).toEqual([...round.slice(0, -1).reverse(), FIRST]);
    await clickButton(tab, 'More');
    const more = 'Back to the breath';
    const full = await namesFrom(more, 'Tab');
    expect(full).toEqual(expect.arrayContaining([SUPPORT, 'A little longer', FIRST, 'Send now']));
    expect(full).not.toContain(null);
    await clickButton(tab, 'A little longer');
    expect(await namesFrom(FIRST, 'Tab')).not.toContain(null);
    await tab.press('Enter');
    expect(await chat.text()).toContain('heated');
  },
);
