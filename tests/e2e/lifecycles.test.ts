/**
 * Pages and copies of ours that come, go and are replaced: nothing is held twice, nothing is lost.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import {
  clickButton,
  findButton,
  isMarked,
  mark,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../support/prompt-view';

const textarea = requireFixture('textarea');
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([textarea]));
});

afterAll(() => browser?.close());

async function openMarked(place: 'page' | 'frame' = 'page'): Promise<ChatPage> {
  const chat = new ChatPage(tab, textarea, place);
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  return chat;
}

/** How many dialogs of ours are open, of whatever copy. */
function countDialogs(): Promise<number> {
  return tab.evaluateInClosedRoots(
    (roots) => roots.filter((root) => root.querySelector('dialog[open]')).length,
  );
}

async function expectWholeSend(chat: ChatPage, text = 'heated'): Promise<void> {
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await countDialogs()).toBe(1);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(tab, 'Send now');
  await chat.expectDelivered([text]);
  await chat.expectEmpty();
  await chat.focusComposer();
  await chat.write('next');
  await chat.press('Enter');
  await chat.expectDelivered([text, 'next']);
}

describe('after an update, the new copy alone holds', () => {
  test('with a mark that stood', async () => {
    const chat = await openMarked();
    await browser.reloadExtension();
    await waitForFreshButton();
    await mark(tab);
    await chat.write('!');
    await expectWholeSend(chat, 'heated!');
  });

  test('with a dialog that was open', async () => {
    const chat = await openMarked();
    await chat.press('Enter');
    await waitForDialog(tab);
    await browser.reloadExtension();
    await tab.press('Escape');
    await waitForNoDialog(tab);
    await waitForFreshButton();
    await mark(tab);
    await chat.write('!');
    await expectWholeSend(chat, 'heated!');
  });

  /**
   * The old copy takes its node out, the new one puts its own in, and its storage knows of no mark.
   */
  async function waitForFreshButton(): Promise<void> {
    await waitFor('the button of the new copy alone', async () => {
      // The new copy comes in its own time; the person comes back to the draft again and again.
      await tab.evaluate(() => {
        const box = document.querySelector<HTMLElement>('textarea[placeholder="Message"]');
        box?.blur();
        box?.focus();
      });
      const hosts = await tab.evaluateInClosedRoots((roots) => roots.length);
      const button = await findButton(tab, 'Mark as heated');
      return hosts === 1 && button && !button.isPressed;
    });
  }
});

test('the address changes while the dialog is open: the draft in sight is sent', async () => {
  const chat = await openMarked();
  await chat.press('Enter');
  await waitForDialog(tab);
  await tab.evaluate(() => history.pushState(null, '', '/c/another'));
  await clickButton(tab, 'Send now');
  await chat.expectDelivered(['heated']);
});

test('the page goes to another chat while the dialog is open: nothing is sent there', async () => {
  const chat = await openMarked();
  await chat.press('Enter');
  await waitForDialog(tab);
  await tab.evaluate((composer) => {
    history.pushState(null, '', '/c/another');
    const box = document.querySelector<HTMLTextAreaElement>(composer);
    if (box) box.value = 'to another';
  }, textarea.composer);
  await clickButton(tab, 'Send now');
  await waitFor('the notice', async () =>
    (await readPrompt(tab))?.text.includes('nothing was sent'),
  );
  expect(await chat.delivered()).toEqual([]);
  expect(await chat.text()).toBe('to another');
  await chat.focusComposer();
  await chat.press('Enter');
  await chat.expectDelivered(['to another']);
});

test('the frame of the chat goes while the dialog is open, and comes again', async () => {
  const chat = await openMarked('frame');
  await chat.press('Enter');
  await waitForDialog(tab);
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  await expectWholeSend(chat);
});

test('the page writes itself anew with document.open', async () => {
  const chat = await openMarked();
  await tab.evaluate(() => {
    document.open();
    document.write(`<title>New</title><body><main>
      <textarea placeholder="Message"></textarea><button aria-label="Send">Send</button></main>`);
    document.close();
    const delivered: string[] = [];
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    const send = () => {
      if (box.value) delivered.push(box.value);
      box.value = '';
    };
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      send();
    });
    document.querySelector('button')?.addEventListener('click', send);
    const chatHere = { composer: { text: () => box.value } };
    Object.assign(window, { delivered, chat: chatHere });
  });
  await chat.focusComposer();
  await chat.write('heated');
  await waitFor('the button', () => findButton(tab, 'Mark as heated'));
  if (!(await findButton(tab, 'Mark as heated'))?.isPressed) await mark(tab);
  await expectWholeSend(chat);
});

/**
 * As a chat does that is drawn before it is ready: its box says nothing at first, or that it waits.
 */
test('a composer that has other words for a while keeps its mark', async () => {
  const chat = await openMarked();
  const call = (words: string) =>
    tab.evaluate((placeholder) => {
      const box = document.activeElement as HTMLTextAreaElement;
      box.placeholder = placeholder;
    }, words);
  await call('Connecting');
  expect(await isMarked(tab)).toBe(true);
  await call('Message');
  await expectWholeSend(chat);
});
