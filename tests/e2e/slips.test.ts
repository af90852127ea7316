/**
 * Nothing in the prompt lets messages go by a slip: a double press is harmless, and each such
 * choice has its undo.
 */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { commentBox, requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Json, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import { keepFor20Minutes, readLater } from '../support/kept-for-later';
import {
  clickButton,
  findButton,
  isMarked,
  mark,
  pressByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
  waitForPromptText,
} from '../support/prompt-view';
import { waitUntilStill } from '../support/still-point';
import { changeStored, readStored } from '../support/stored-parts';

const textarea = requireFixture('textarea');
const lexical = requireFixture('lexical');
const settings = (field: string) => ({ area: 'local', key: 'settings', field }) as const;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([textarea, lexical, commentBox]));
});

beforeEach(() => changeStored(browser, settings('rules'), {}));

afterAll(() => browser?.close());

async function holdMarked(fixture = textarea): Promise<ChatPage> {
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  return chat;
}

async function holdByWord(): Promise<ChatPage> {
  await changeStored(browser, settings('rules'), { words: { on: true, list: ['always'] } });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('always');
  await waitFor('the mark by a rule', () => isMarked(tab));
  await chat.press('Enter');
  await waitForDialog(tab);
  return chat;
}

async function expectHeld(chat: ChatPage): Promise<void> {
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
}

/** The window of a small laptop, a large one, and a narrow one. */
const windows = [
  [1280, 720],
  [1400, 1000],
  [500, 640],
] as const;

test.each(windows)('in %i by %i a double press on More opens it, and no more', async (...size) => {
  await tab.resize(...size);
  const chat = await holdByWord();
  const more = await waitUntilStill(
    'More',
    async () => (await findButton(tab, 'More'))?.point ?? null,
  );
  await tab.doubleClickAt(more);
  await waitFor('more', () => findButton(tab, 'Back to the breath'));
  const less = await waitUntilStill(
    'Back to the breath',
    async () => (await findButton(tab, 'Back to the breath'))?.point ?? null,
  );
  expect(Math.abs(less.y - more.y), 'the button stays where it was').toBeLessThan(2);
  expect((await readPrompt(tab))?.dialog).toBe('Take a pause?');
  expect(await chat.delivered()).toEqual([]);
  const rules = JSON.stringify(await readStored(browser, settings('rules')));
  expect(rules).not.toContain('"on":false,"list":["always"]');
  expect(rules).not.toMatch(/"restUntilAt":\d/);
  await clickButton(tab, 'Keep editing');
  await waitForNoDialog(tab);
  await expectHeld(chat);
});

test('no chip moves when a feeling is named', async () => {
  // High enough for every answer, also where the bars of the browser take a part of it.
  await tab.resize(1280, 1300);
  await holdMarked();
  await clickButton(tab, 'More');
  const pointsOf = async () => {
    const { buttons } = await waitForDialog(tab);
    const chips = [
      'Angry',
      'Hurt',
      'Lonely',
      'Afraid',
      'Back to the breath',
      'Keep editing',
      'Send now',
    ];
    return chips.map((chip) => buttons.find(({ name }) => name === chip)?.point);
  };
  await clickButton(tab, 'Hurt');
  await waitForPromptText(tab, 'You could say:');
  const before = await waitFor('the chips to stand still', async () => {
    const points = await pointsOf();
    return isDeepStrictEqual(points, await pointsOf()) && points;
  });
  // Each answer is one of several lines, so that each feeling is named more than once.
  const named = ['Lonely', 'Hurt', 'Angry', 'Hurt', 'Lonely', 'Hurt', 'Afraid', 'Of them?'];
  for (const name of named) {
    await clickButton(tab, name);
    await waitFor(name, async () => (await findButton(tab, name))?.isPressed);
    // The answer comes a moment later than the press.
    await waitFor('every chip to be where it was', async () =>
      isDeepStrictEqual(await pointsOf(), before),
    );
  }
});

test('the rest of a chat is taken back', async () => {
  const chat = await holdMarked(lexical);
  await clickButton(tab, 'More');
  await pressByKeyboard(tab, 'Don’t hold this chat until tomorrow');
  await waitForPromptText(tab, 'Nothing is held in this chat until');
  expect(await isMarked(tab)).toBe(false);
  await clickButton(tab, 'Undo');
  await waitForPromptText(tab, 'Undone.');
  await waitFor('the mark', () => isMarked(tab));
  await chat.focusComposer();
  await expectHeld(chat);
});

test('a message that was kept for later is taken back', async () => {
  const chat = await holdMarked();
  await keepFor20Minutes(tab);
  expect(await readLater(browser)).toHaveLength(1);
  await clickButton(tab, 'Undo');
  await waitForPromptText(tab, 'Undone.');
  expect(await readLater(browser)).toEqual([]);
  await chat.focusComposer();
  await expectHeld(chat);
});

test('a rule that rests is taken back, by keyboard alone', async () => {
  const chat = await holdByWord();
  await pressByKeyboard(tab, 'More');
  await waitFor('more', () => findButton(tab, 'Back to the breath'));
  await pressByKeyboard(tab, 'Don’t hold for my words until tomorrow');
  await waitForPromptText(tab, 'Messages with your words are not held until');
  await waitFor('no mark', async () => !(await isMarked(tab)));
  await pressByKeyboard(tab, 'Undo');
  await waitForPromptText(tab, 'Undone.');
  await waitFor('the caret to be back', () => chat.caret());
  await waitFor('the mark by a rule', () => isMarked(tab));
  const { words } = (await readStored(browser, settings('rules'))) as { words: Json };
  expect(words).toMatchObject({ on: true, list: ['always'], restUntilAt: null });
  await expectHeld(chat);
});

test('the new line that Enter makes is said, and taken back', async () => {
  const chat = await holdMarked(commentBox);
  await clickButton(tab, 'More');
  await pressByKeyboard(tab, 'Enter makes a new line here');
  await waitForPromptText(tab, 'Enter makes a new line here from now on');
  const sites = async () => JSON.stringify(await readStored(browser, settings('sites')));
  await waitFor('the choice to be kept', async () => (await sites()).includes('mod-enter'));
  await clickButton(tab, 'Undo');
  await waitForPromptText(tab, 'Undone.');
  expect(await sites()).not.toContain('mod-enter');
  await chat.focusComposer();
  await expectHeld(chat);
});

test('a sentence is copied by a press, and can be pasted', async () => {
  const chat = await holdMarked();
  await clickButton(tab, 'More');
  await clickButton(tab, 'Lonely');
  await waitForPromptText(tab, 'You could say:');
  const sentence = await tab.evaluateInClosedRoots(
    (roots) =>
      roots[0]?.querySelector('.card p:last-of-type [data-w]')?.getAttribute('data-w') ?? '',
  );
  expect(sentence).toMatch(/^I.{10,}\.$|^I.{10,}\?$/);
  await clickButton(tab, 'Copy');
  await waitForPromptText(tab, 'Copied');
  await clickButton(tab, 'Keep editing');
  await waitForNoDialog(tab);
  await waitFor('the caret to be back', () => chat.caret());
  await chat.press('Control+a');
  await chat.press('Control+v');
  await waitFor('the sentence', async () => (await chat.text()) === sentence);
});
