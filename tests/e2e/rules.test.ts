/**
 * What a person set for their own chats: each rule heats a draft and says so, and is silenced from
 * where it appears.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { commentBox, hostPattern, requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Json, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import {
  clickButton,
  findButton,
  isMarked,
  MARK,
  mark,
  pressByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
  waitForPromptText,
} from '../support/prompt-view';
import { changeStored, readStored } from '../support/stored-parts';

const MINUTE_MS = 60_000;
const textarea = requireFixture('textarea');
const lexical = requireFixture('lexical');
const settings = (field: string) => ({ area: 'local', key: 'settings', field }) as const;
const session = (field: string) => ({ area: 'session', key: 'session', field }) as const;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([textarea, lexical, commentBox]));
});

beforeEach(async () => {
  await setRules({});
  await changeStored(browser, session('pause'), null);
});

afterAll(() => browser?.close());

function setRules(rules: Json): Promise<void> {
  return changeStored(browser, settings('rules'), rules);
}

/** `HH:MM` some minutes from now. */
function timeIn(minutes: number): string {
  const at = new Date(Date.now() + minutes * MINUTE_MS);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

async function waitForMark(): Promise<void> {
  await waitFor('the mark by a rule', () => isMarked(tab));
}

async function openMore(): Promise<void> {
  await clickButton(tab, 'More');
}

test.each([textarea, lexical])('one of my own words marks a draft in $name', async (fixture) => {
  await setRules({ words: { on: true, list: ['alway*', 'selber schuld'] } });
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('All ways are fine');
  await chat.press('Enter');
  await chat.expectDelivered(['All ways are fine']);

  await chat.waitForText(/^$/);
  await chat.write('You ALWAYS do this');
  await waitForMark();
  await chat.press('Enter');
  expect((await waitForDialog(tab)).text).toContain('One of your own words is in it.');
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['All ways are fine', 'You ALWAYS do this']);
});

test('a draft that looks as I said is held, and says so', async () => {
  await setRules({ looks: { on: true } });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('NASA, really?!');
  await chat.press('Enter');
  await chat.expectDelivered(['NASA, really?!']);

  await chat.waitForText(/^$/);
  await chat.write('YOU NEVER LISTEN');
  await waitForMark();
  await chat.press('Enter');
  expect((await waitForDialog(tab)).text).toContain('when a message looks like this');
  await openMore();
  await pressByKeyboard(tab, 'Don’t hold for how it looks until tomorrow');
  await waitForPromptText(tab, 'Messages are not held for how they look until');
  await waitFor('no mark', async () => !(await isMarked(tab)));
  await chat.press('Enter');
  await chat.expectDelivered(['NASA, really?!', 'YOU NEVER LISTEN']);
});

test('the mark by a word is taken back for this draft alone', async () => {
  await setRules({ words: { on: true, list: ['always'] } });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('always one');
  await waitForMark();
  await clickButton(tab, MARK);
  await waitFor('no mark', async () => !(await isMarked(tab)));
  await chat.press('Enter');
  await chat.expectDelivered(['always one']);

  await chat.waitForText(/^$/);
  await chat.write('always two');
  await chat.press('Enter');
  await waitForDialog(tab);
  await openMore();
  // In a low window it may lie below the edge of the dialog, which scrolls.
  await pressByKeyboard(tab, 'Don’t hold for my words until tomorrow');
  await waitForPromptText(tab, 'Messages with your words are not held until');
  await waitFor('no mark', async () => !(await isMarked(tab)));
  await chat.press('Enter');
  await chat.expectDelivered(['always one', 'always two']);
  expect(await readStored(browser, settings('rules'))).toMatchObject({
    words: { on: true, restUntilAt: expect.any(Number) },
  });
});

test('in late hours every draft is heated, until tomorrow if the person says so', async () => {
  await setRules({ lateHours: { on: true, from: timeIn(-30), to: timeIn(90) } });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await waitForMark();
  await chat.write('good night');
  await chat.click(textarea.button ?? '');
  expect((await waitForDialog(tab)).text).toContain('It is late');
  await openMore();
  await pressByKeyboard(tab, 'Don’t hold for late hours until tomorrow');
  await waitForPromptText(tab, 'Late messages are not held until');
  await waitFor('no mark', async () => !(await isMarked(tab)));
  await chat.press('Enter');
  await chat.expectDelivered(['good night']);
});

test('a rule rests until tomorrow from the mark’s own menu, and is woken there', async () => {
  const words = 'Don’t hold for my words until tomorrow';
  await setRules({ words: { on: true, list: ['always'] } });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('always one');
  await waitForMark();
  await clickButton(tab, 'How long the mark lasts');
  await clickButton(tab, words);
  await waitForPromptText(tab, 'Messages with your words are not held until');
  await waitFor('no mark', async () => !(await isMarked(tab)));
  await chat.focusComposer();
  await chat.press('Enter');
  await chat.expectDelivered(['always one']);

  await chat.waitForText(/^$/);
  await chat.write('always two');
  await clickButton(tab, 'How long the mark lasts');
  expect((await findButton(tab, words))?.isPressed).toBe(true);
  await clickButton(tab, words);
  await waitForPromptText(tab, 'Undone.');
  await waitForMark();
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'Keep editing');
});

test('outside of the late hours nothing is held', async () => {
  await setRules({ lateHours: { on: true, from: timeIn(60), to: timeIn(180) } });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('good day');
  await chat.press('Enter');
  await chat.expectDelivered(['good day']);
});

test('many messages in a minute bring one line, which can be silenced', async () => {
  await setRules({ manyMessages: { on: true } });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  const sent: string[] = [];
  await waitFor(
    'the line',
    async () => {
      if (sent.length < 12) {
        sent.push(`message ${sent.length}`);
        await chat.write(sent.at(-1) ?? '');
        await chat.press('Enter');
        await chat.expectDelivered(sent);
      }
      return (await readPrompt(tab))?.text.includes('Many messages in one minute');
    },
    30_000,
  );
  await clickButton(tab, 'Not today');
  await waitForPromptText(tab, 'No line about many messages until');
  expect(await readStored(browser, settings('rules'))).toMatchObject({
    manyMessages: { on: true, restUntilAt: expect.any(Number) },
  });
  await chat.write('and on');
  await chat.press('Enter');
  await chat.expectDelivered([...sent, 'and on']);
});

test('a long stretch brings a line too', async () => {
  const now = Date.now();
  await changeStored(browser, session('activity'), {
    sentAts: [],
    stretch: { startedAt: now - 50 * MINUTE_MS, lastAt: now - MINUTE_MS },
    remindedAt: null,
  });
  await setRules({ longStretch: { on: true } });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await waitFor('the line', async () => {
    await chat.click(textarea.composer);
    return (await readPrompt(tab))?.text.includes('in your chats for a while');
  });
  await clickButton(tab, 'Switch off');
  await waitForPromptText(tab, 'The line about a long stretch is off.');
  expect(await readStored(browser, settings('rules'))).toMatchObject({
    longStretch: { on: false },
  });
  await clickButton(tab, 'Undo');
  await waitForPromptText(tab, 'Undone.');
  expect(await readStored(browser, settings('rules'))).toMatchObject({ longStretch: { on: true } });
});

test('a pause holds an unmarked message and says when it ends', async () => {
  const endsAt = Date.now() + 10 * MINUTE_MS;
  await changeStored(browser, session('pause'), { startedAt: Date.now(), endsAt });
  const chat = new ChatPage(tab, textarea);
  await chat.open();
  await chat.write('later');
  await waitFor('the mark button', async () => (await readPrompt(tab))?.buttons.length);
  await chat.press('Enter');
  expect((await waitForDialog(tab)).text).toMatch(/You are pausing until \d?\d[:.]\d\d/);
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered(['later']);
});

test('Enter that was meant for a new line is one from then on, on every page of the site', async () => {
  const chat = new ChatPage(tab, commentBox);
  await chat.open();
  await chat.write('one');
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  await openMore();
  await pressByKeyboard(tab, 'Enter makes a new line here');
  await waitForNoDialog(tab);
  await chat.press('Enter');
  await chat.type('two');
  await chat.waitForText(/^one\ntwo$/);
  await waitFor('the choice to be kept', async () =>
    JSON.stringify(await readStored(browser, settings('sites'))).includes('"sendKey":"mod-enter"'),
  );

  await chat.open();
  await chat.write('three');
  await mark(tab);
  await chat.press('Enter');
  await chat.type('four');
  await chat.waitForText(/^three\nfour$/);
  await chat.press('Control+Enter');
  await waitForDialog(tab);
});

test('a mark for one message ends when its site is turned off', async () => {
  const chat = new ChatPage(tab, lexical);
  await chat.open();
  await chat.write('heated');
  const countMarks = async () => ((await readStored(browser, session('marks'))) as Json[]).length;
  const others = await countMarks();
  await mark(tab);
  const before = (await readStored(browser, settings('sites'))) as {
    pattern: string;
    on: boolean;
  }[];
  await waitFor('the mark to be kept', async () => (await countMarks()) === others + 1);
  await changeStored(
    browser,
    settings('sites'),
    before.map((site) => ({ ...site, on: site.pattern !== hostPattern(lexical) })),
  );
  await waitFor('our button to go', async () => !(await readPrompt(tab))?.buttons.length);
  await waitFor('the mark to end', async () => (await countMarks()) === others);
});
