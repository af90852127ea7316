/** Whatever goes wrong around the guard, the person can send, and what was sent arrives once. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import {
  browserName,
  type ExtensionBrowser,
  type Json,
  startBrowser,
  type Tab,
} from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { OWN_NODES, takeOwnNodes } from '../support/page-nodes';
import { shippedBuild } from '../support/paths';
import {
  clickButton,
  isMarked,
  mark,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../support/prompt-view';
import { setWait, turnOnSites } from '../support/settings-page';

const textarea = requireFixture('textarea');
const strict = requireFixture('lexical');
const STRICT_CSP = {
  'content-security-policy':
    "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
};

async function startWith(extension?: string): Promise<ExtensionBrowser> {
  const browser = await startBrowser(extension ? { extension } : {});
  await browser.serve(fixtureRoutes([textarea]));
  await browser.serve(fixtureRoutes([strict], STRICT_CSP));
  await turnOnSites(browser, [textarea, strict].map(hostPattern));
  await setWait(browser, 0);
  return browser;
}

async function openMarked(tab: Tab, fixture = textarea): Promise<ChatPage> {
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  return chat;
}

/** The next message is as good a proof as the first: nothing stays stuck. */
async function sendNext(chat: ChatPage, sent: string[]): Promise<void> {
  await chat.expectEmpty();
  await chat.focusComposer();
  await chat.write('next');
  await chat.press('Enter');
  await chat.expectDelivered([...sent, 'next']);
}

/** Held, released, delivered once. */
async function expectWholeSend(chat: ChatPage): Promise<void> {
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(chat.tab, 'Send now');
  await chat.expectDelivered(['heated']);
  await chat.expectEmpty();
}

describe('with the extension as it is shipped', () => {
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await startWith();
    tab = await browser.openTab();
  });

  afterAll(() => browser?.close());

  test('the background sleeps when a message is held', async () => {
    const chat = await openMarked(tab);
    await browser.stopBackground();
    await expectWholeSend(chat);
  });

  test('the background sleeps while the dialog is open', async () => {
    const chat = await openMarked(tab);
    await chat.press('Enter');
    await waitForDialog(tab);
    await browser.stopBackground();
    await clickButton(tab, 'Send now');
    await chat.expectDelivered(['heated']);
    await chat.expectEmpty();
  });

  test('the page throws our node away while the dialog is open', async () => {
    const chat = await openMarked(tab);
    await chat.press('Enter');
    await waitForDialog(tab);
    await takeOwnNodes(tab);
    await waitForDialog(tab);
    await tab.press('Escape');
    await waitForNoDialog(tab);
    await expectWholeSend(chat);
  });

  test('the page throws our node away for ever while the dialog is open', async () => {
    const chat = await openMarked(tab);
    await chat.press('Enter');
    await waitForDialog(tab);
    await tab.evaluate((ours) => {
      const take = () => {
        for (const node of document.querySelectorAll(ours)) node.remove();
      };
      take();
      new MutationObserver(take).observe(document, { childList: true, subtree: true });
    }, OWN_NODES);
    await waitForNoDialog(tab);
    await chat.focusComposer();
    // Until it is known that the dialog stays away, an Enter is kept from the page, and a person
    // presses it again.
    await waitFor('the message to go', async () => {
      await chat.press('Enter');
      return (await chat.delivered()).length > 0;
    });
    await chat.expectDelivered(['heated']);
    await sendNext(chat, ['heated']);
  });

  test('the page throws our node away before the send', async () => {
    const chat = await openMarked(tab);
    await takeOwnNodes(tab);
    await expectWholeSend(chat);
  });

  test('the page pulls the focus back to its composer', async () => {
    const chat = await openMarked(tab);
    await tab.evaluate(() => {
      const field = document.querySelector('textarea[placeholder]') as HTMLElement;
      document.addEventListener('focusin', () => field.focus());
      document.addEventListener('focusout', () => setTimeout(() => field.focus()));
    });
    await expectWholeSend(chat);
  });

  test('the page has a modal dialog of its own', async () => {
    const chat = await openMarked(tab);
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector('main') as HTMLElement);
      dialog.showModal();
    });
    await chat.focusComposer();
    await expectWholeSend(chat);
  });

  test('the page lies on top of everything', async () => {
    const chat = await openMarked(tab);
    await chat.press('Enter');
    await waitForDialog(tab);
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#eee';
      document.body.append(cover);
    });
    await clickButton(tab, 'Send now');
    await chat.expectDelivered(['heated']);
    await chat.expectEmpty();
  });

  test('the page has a strict policy and trusted types', async () => {
    const chat = await openMarked(tab, strict);
    await chat.press('Enter');
    await waitForDialog(tab);
    const shadow = await tab.evaluateInClosedRoots((roots) => {
      const dialog = roots[0]?.querySelector('dialog');
      return dialog ? getComputedStyle(dialog).borderRadius : '';
    });
    expect(shadow, 'our styles apply').not.toBe('0px');
    const drawn = await tab.evaluateInClosedRoots(
      (roots) => roots[0]?.querySelectorAll('.mark svg path').length,
    );
    expect(drawn, 'and the button has its pictures').toBe(2);
    await clickButton(tab, 'Send now');
    await chat.expectDelivered(['heated']);
    await waitFor('the mark to end', async () => !(await isMarked(tab)));
    await sendNext(chat, ['heated']);
  });

  test('what is stored makes no sense', async () => {
    const page = await browser.openExtensionPage('options.html#settings');
    const before = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: StorageApi };
      const stored = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: 'nonsense' });
      await chrome.storage.session.set({ session: [1, 2, 3] });
      return stored;
    });
    const chat = await openMarked(tab);
    await chat.press('Enter');
    await waitForDialog(tab);
    await clickButton(tab, 'It’s urgent');
    await chat.expectDelivered(['heated']);
    await chat.expectEmpty();
    await page.evaluate((stored) => {
      const { chrome } = globalThis as unknown as { chrome: StorageApi };
      return chrome.storage.local.set(stored);
    }, before);
    await page.close();
  });

  test('the extension is reloaded under a marked draft', async () => {
    const chat = await openMarked(tab);
    await browser.reloadExtension();
    await chat.focusComposer();
    await chat.press('Enter');
    await chat.expectDelivered(['heated']);
    await sendNext(chat, ['heated']);
  });

  test.each([
    // Disabled last, for it stays so.
    ['reloaded', (one: ExtensionBrowser) => one.reloadExtension()],
    ['disabled', (one: ExtensionBrowser) => one.disableExtension()],
  ] as const)('the extension is %s while the dialog is open', async (_what, change) => {
    const chat = await openMarked(tab);
    await chat.press('Enter');
    await waitForDialog(tab);
    await change(browser);
    await tab.press('Escape');
    await waitForNoDialog(tab);
    await chat.focusComposer();
    await chat.press('Enter');
    await chat.expectDelivered(['heated']);
    await sendNext(chat, ['heated']);
  });
});

describe('with a prompt that never comes', () => {
  const broken = mkdtempSync(join(tmpdir(), 'breather-broken-'));
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    cpSync(shippedBuild(browserName()), broken, { recursive: true });
    rmSync(join(broken, 'prompt.js'));
    browser = await startWith(broken);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(broken, { recursive: true, force: true });
  });

  test('a message goes as if nothing were there', async () => {
    const chat = new ChatPage(await browser.openTab(), textarea);
    await chat.open();
    await chat.write('plain');
    await chat.press('Enter');
    await chat.expectDelivered(['plain']);
    // The button beside the box is there, and takes no mark that nothing could hold.
    expect((await readPrompt(chat.tab))?.dialog ?? null).toBeNull();
    await sendNext(chat, ['plain']);
  });
});

interface StorageApi {
  storage: Record<
    'local' | 'session',
    { get(key: string): Promise<{ [key: string]: Json }>; set(values: object): Promise<void> }
  >;
}
