/**
 * From a rule of the person's own words to the repair of what went: no word of a draft is written
 * down anywhere, as the browser's interface reads it and as the bytes lie on the disk. What a
 * person keeps on purpose is found in the same way, so that the search is known to find.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import { pressNamed, waitForWords, writeInto } from '../support/practice-tab';
import {
  clickButton,
  isMarked,
  pressByKeyboard,
  waitForDialog,
  waitForNoDialog,
  waitForPromptText,
} from '../support/prompt-view';
import { filesWith } from '../support/raw-stores';
import { readAllStored } from '../support/read-all-stored';

const fixture = requireFixture('textarea');
const CHAT = 'persimmon-robin';
/** Kept on purpose: a word of a rule, the name of a chat, a promise. */
const OWN_WORD = 'gooseberry';
const CHAT_NAME = 'Nightingale';
const WILL = 'Lighthouse walk first';
/** Of drafts, of the repair, of a sentence that is tried. */
const unkept = ['quince', 'marmalade', 'elderflower', 'tangerine', 'bergamot', CHAT];

let browser: ExtensionBrowser;
let tab: Tab;
let page: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([fixture]));
});

afterAll(() => browser?.close());

async function expectKept(...words: string[]): Promise<void> {
  for (const word of words) {
    await waitFor(`${word} to be kept`, async () =>
      (await page.evaluate(readAllStored)).includes(word),
    );
    await waitFor(`${word} on the disk`, async () => (await filesWith(browser, page, word)).length);
  }
}

/** At this moment of the walk. */
async function expectUnkept(): Promise<void> {
  const stored = await page.evaluate(readAllStored);
  for (const word of unkept) {
    expect(stored).not.toContain(word);
    expect(await filesWith(browser, page, word), word).toEqual([]);
  }
}

async function openOwn(path: string): Promise<void> {
  await page?.close();
  page = await browser.openExtensionPage(path);
}

/** The day on which the chat was made stands in the rest of the name. */
async function pressBeginning(words: string): Promise<void> {
  const name = await waitFor(`a button that begins with ${words}`, () =>
    page.evaluate((start) => {
      const found = document.querySelector(`button[aria-label^="${start}"]`);
      return found?.getAttribute('aria-label');
    }, words),
  );
  await pressNamed(page, name);
}

/** The draft of the chat meets its dialog, and the panel behind *More* is open. */
async function hold(chat: ChatPage): Promise<void> {
  await waitFor('it to be heated', () => isMarked(tab));
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'More');
}

test('no word of a draft is written down, from a rule to the repair', async () => {
  await openOwn('options.html#settings/rules');
  await pressNamed(page, 'My words');
  await writeInto(page, 'One word or phrase on each line', OWN_WORD);
  await writeInto(page, 'Try a sentence', `the ${OWN_WORD} and bergamot`);
  await waitForWords(page, 'is in it');
  await expectKept(OWN_WORD);
  await expectUnkept();

  const chat = new ChatPage(tab, fixture);
  await chat.open(CHAT);
  await chat.write(`quince ${OWN_WORD} marmalade`);
  await hold(chat);
  await pressByKeyboard(tab, '20 minutes');
  await waitForNoDialog(tab);
  await waitForPromptText(tab, 'Kept for later, until');
  await expectUnkept();

  await clickButton(tab, 'Close');
  await clickButton(tab, 'How long the mark lasts');
  await clickButton(tab, 'Always in this chat');
  await waitForPromptText(tab, 'From now on every message in this chat waits');
  await hold(chat);
  await clickButton(tab, 'Hurt');
  await tab.press('Escape');
  await waitForNoDialog(tab);
  await chat.focusComposer();
  await chat.write(' elderflower');
  await hold(chat);
  await clickButton(tab, 'Send now');
  const sent = `quince ${OWN_WORD} marmalade elderflower`;
  await chat.expectDelivered([sent]);
  await expectUnkept();

  await openOwn('options.html#settings/rules');
  await pressBeginning('More: A chat on');
  await pressBeginning('Name: A chat on');
  await writeInto(page, 'Your own name for this chat. It stays on this device.', CHAT_NAME);
  await pressNamed(page, 'Save');
  await expectKept(CHAT_NAME);

  await openOwn('options.html#repair');
  await pressNamed(page, 'No');
  await waitForWords(page, 'Before a second message');
  await pressNamed(page, 'Next');
  await waitForWords(page, 'Where did it go?');
  await pressNamed(page, 'Next');
  await pressNamed(page, 'Next');
  await writeInto(page, 'What I did', 'I threw the tangerine');
  await writeInto(page, 'What I will do', WILL);
  await expectUnkept();
  await pressNamed(page, 'Keep as a promise');
  await waitForWords(page, 'Kept. It is under Promises.');
  await expectKept('Lighthouse');
  await expectUnkept();
});
