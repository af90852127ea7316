/**
 * A soft keyboard sends no key that can be recognised: only the line break that it would insert.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, mark, waitForDialog } from '../../support/prompt-view';
import { setWait, turnOnSites } from '../../support/settings-page';

/** CKEditor takes its enter from `beforeinput`, as composers on phones do. */
const fixture = requireFixture('ckeditor');
let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
  await setWait(browser, 0);
});

afterAll(() => browser?.close());

/** A chat, and what presses an Enter in it that breaks a line, by a key of this name. */
async function openChat(name: string) {
  const page = await browser.context.newPage();
  const cdp = await browser.context.newCDPSession(page);
  const chat = new ChatPage(await ChromiumTab.on(page), fixture);
  const pressEnter = async () => {
    const key = { key: name, code: '', windowsVirtualKeyCode: 229 };
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      ...key,
      commands: ['insertNewline'],
    });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  };
  await chat.open();
  return { chat, pressEnter };
}

test('its line break passes unmarked, is held marked, and delivered once', async () => {
  const { chat, pressEnter } = await openChat('Unidentified');
  await chat.write('plain');
  await pressEnter();
  await chat.expectDelivered(['plain']);
  await chat.expectEmpty();

  await chat.write('heated');
  await mark(chat.tab);
  await chat.seen();
  await pressEnter();
  await waitForDialog(chat.tab);
  expect(await chat.delivered()).toEqual(['plain']);
  expect(await chat.seen()).not.toContain('insertParagraph');
  await clickButton(chat.tab, 'Send now');
  await chat.expectDelivered(['plain', 'heated']);
});

/** As a Korean one does: the key ends the syllable, and breaks the line all the same. */
test('so is the line break of an input method, whose key is heard and passes', async () => {
  const { chat, pressEnter } = await openChat('Enter');
  await chat.write('hot ');
  await mark(chat.tab);
  await chat.focusComposer();
  await chat.press('End');
  await chat.tab.compose('한');
  await pressEnter();
  await waitForDialog(chat.tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(chat.tab, 'Send now');
  await chat.expectDelivered(['hot 한']);
});
