/** A page that spies on a draft and on our node learns neither whether it is marked nor a word. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { fixtureRoutes } from '../../support/fixture-routes';
import { findButton, isMarked, MARK, mark, waitForDialog } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { ToolbarPopup } from '../../support/toolbar-popup';

const fixture = requireFixture('textarea');
const form = requireFixture('input-form');
const SECRET = 'quince marmalade at dawn';
const NAME = 'persimmon-robin';

let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture, form]));
  await turnOnSites(browser, [hostPattern(fixture), hostPattern(form)]);
});

afterAll(() => browser?.close());

/** What a curious page hears while it is open, in its own words. */
interface Spying {
  heard: string[];
}

/** Runs in the page before any script of it. */
function spy(extensionId: string): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const nameOf = (target: EventTarget | null) =>
    target instanceof Element ? target.tagName : (target?.constructor.name ?? '');
  new MutationObserver((changes) => {
    for (const { type, target, attributeName } of changes) {
      if (target !== document.body && nameOf(target) !== 'SPAN') continue;
      heard.push(`${type} ${nameOf(target)} ${attributeName}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  const guessed = [extensionId, 'breather', `${extensionId}:guard`, `wxt:${extensionId}`, 'wxt'];
  const common = ['message', 'storage', 'focusin', 'focusout', 'blur', 'click', 'toggle', 'input'];
  for (const type of [...guessed, ...common, 'wxt:content-script-started', 'resize', 'scroll']) {
    for (const target of [window, document]) {
      target.addEventListener(
        type,
        (event) => heard.push(`${type} at ${nameOf(event.target)} ${event.isTrusted}`),
        true,
      );
    }
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    heard.push('attachShadow');
    return attach.call(this, init);
  };
}

/** Everything that a page can read of our node and around it at one moment. */
function look(): string {
  const nodes = [...document.querySelectorAll('span[style^="all: initial !important"]')];
  const hits: string[] = [];
  for (let x = 4; x < innerWidth; x += 8) {
    for (let y = 4; y < innerHeight; y += 8) {
      const hit = document.elementFromPoint(x, y);
      if (hit && nodes.includes(hit)) hits.push(`${x},${y} ${getComputedStyle(hit).cursor}`);
    }
  }
  // The browser's own search looks into closed roots too.
  const { find } = window as unknown as { find(text: string, ...how: boolean[]): boolean };
  const finds = ['Heated', 'Mark as heated'].map((text) => find(text, true, false, true));
  getSelection()?.removeAllRanges();
  return JSON.stringify({
    finds,
    names: Object.getOwnPropertyNames(window),
    symbols: Object.getOwnPropertySymbols(window).map(String),
    document: Object.getOwnPropertyNames(document),
    root: document.documentElement.getAttributeNames(),
    active: document.activeElement?.tagName,
    nodes: nodes.map((node) => ({
      own: Object.getOwnPropertyNames(node),
      attributes: node.getAttributeNames().map((name) => [name, node.getAttribute(name)]),
      shadow: node.shadowRoot,
      inner: node.innerHTML,
      box: node.getBoundingClientRect(),
      size: [node.scrollWidth, node.scrollHeight, node.clientWidth],
      style: [...getComputedStyle(node)].map((name) =>
        getComputedStyle(node).getPropertyValue(name),
      ),
    })),
    hits,
    stored: [localStorage.length, sessionStorage.length, document.cookie],
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  });
}

let chats = 0;

async function openSpiedChat(): Promise<ChatPage> {
  chats += 1;
  const page = await browser.context.newPage();
  await page.addInitScript(spy, browser.extensionId);
  const chat = new ChatPage(await ChromiumTab.on(page), fixture);
  await chat.open(`${NAME}-${chats}`);
  await chat.write(SECRET);
  await waitFor('the mark button', () => findButton(chat.tab, MARK));
  return chat;
}

const pageOf = (chat: ChatPage): Page => (chat.tab as ChromiumTab).page;

async function markFromToolbar(chat: ChatPage): Promise<void> {
  const popup = await ToolbarPopup.open(browser, pageOf(chat));
  await popup.click(MARK);
  await popup.waitForText('This message is marked');
  await popup.close();
  await waitFor('the mark', () => isMarked(chat.tab));
}

test('sees and hears the same of a marked draft and of an unmarked one', async () => {
  const chat = await openSpiedChat();
  const page = pageOf(chat);
  const hear = () => page.evaluate(() => (globalThis as unknown as Spying).heard.splice(0));
  // The popup itself may move the focus of the window; this one marks nothing.
  const idle = await ToolbarPopup.open(browser, page);
  await idle.close();
  await hear();
  const before = await page.evaluate(look);

  const quiet = await ToolbarPopup.open(browser, page);
  await quiet.waitForText('On here');
  await quiet.close();
  const heardUnmarked = await hear();
  await markFromToolbar(chat);
  expect(await hear(), 'nothing more than a popup that only opens').toEqual(heardUnmarked);
  expect(JSON.parse(await page.evaluate(look))).toEqual(JSON.parse(before));
  expect(JSON.parse(before).nodes, 'our node is there to be looked at').toHaveLength(1);
  expect(JSON.parse(before).hits.length).toBeGreaterThan(20);
  await chat.close();
});

test('is told of no move of ours, by which it would know of a mark from the toolbar', async () => {
  const chat = await openSpiedChat();
  const page = pageOf(chat);
  await page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    const moves: unknown[] = [];
    const look = () => {
      moves.push(...observer.takeRecords());
      requestAnimationFrame(look);
    };
    Object.assign(globalThis, { moves });
    observer.observe({ type: 'layout-shift' });
    look();
  });
  await markFromToolbar(chat);
  const moves = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { moves } = globalThis as unknown as { moves: unknown[] };
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(moves)));
      }),
  );
  expect(moves).toEqual([]);
  await chat.close();
});

test('can not open our node, nor read what its dialog says', async () => {
  const chat = await openSpiedChat();
  const page = pageOf(chat);
  await mark(chat.tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  const read = await page.evaluate(() => {
    const node = document.querySelector('span[style^="all: initial !important"]');
    return {
      shadow: node?.shadowRoot,
      text: node?.textContent,
      inner: node?.getHTML({ serializableShadowRoots: true }),
      says: document.documentElement.textContent?.includes('Take a pause?'),
      attached: (globalThis as unknown as Spying).heard.includes('attachShadow'),
    };
  });
  expect(read).toEqual({
    shadow: null,
    text: '',
    inner: '',
    says: false,
    attached: false,
  });
  await chat.close();
});

test.each(['unmarked', 'marked'])(
  'gets the same for its own presses on a draft that is %s',
  async (state) => {
    const chat = await openSpiedChat();
    if (state === 'marked') await markFromToolbar(chat);
    const asked = await chat.tab.evaluate(() => {
      const field = document.querySelector('textarea[placeholder]') as HTMLTextAreaElement;
      const key = {
        key: 'Enter',
        code: 'Enter',
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      const went = ['keydown', 'keypress', 'keyup'].map((type) =>
        field.dispatchEvent(new KeyboardEvent(type, key)),
      );
      const line = { inputType: 'insertParagraph', bubbles: true, cancelable: true };
      went.push(field.dispatchEvent(new InputEvent('beforeinput', line)));
      return went;
    });
    expect(asked.slice(1)).toEqual([true, true, true]);
    await chat.expectDelivered([SECRET]);
    await chat.write('by the button');
    await chat.tab.evaluate(() =>
      (document.querySelector('[aria-label="Send"]') as HTMLElement).click(),
    );
    await chat.expectDelivered([SECRET, 'by the button']);
    await chat.close();
  },
);

test.each(['unmarked', 'marked'])(
  'submits a form with a draft that is %s as it likes',
  async (state) => {
    const page = await browser.context.newPage();
    const chat = new ChatPage(await ChromiumTab.on(page), form);
    await chat.open();
    await chat.write('by the form');
    await waitFor('the mark button', () => findButton(chat.tab, MARK));
    if (state === 'marked') await markFromToolbar(chat);
    // A submit right after a press of the person may be the person's own, and each look of a test
    // counts as one.
    const delivered = await page.evaluate(async () => {
      while (navigator.userActivation.isActive) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      document.querySelector('form')?.requestSubmit();
      return (window as unknown as { delivered: string[] }).delivered;
    });
    expect(delivered).toEqual(['by the form']);
    await chat.close();
  },
);

test('can not load a file of ours', async () => {
  const chat = await openSpiedChat();
  const files = ['prompt.js', 'guard.js', 'popup.html', 'icon/128.png', 'manifest.json'];
  const got = await pageOf(chat).evaluate(
    async ({ id, names }) => {
      const loads = names.map(async (name) => {
        const url = `chrome-extension://${id}/${name}`;
        const fetched = await fetch(url).then(
          () => true,
          () => false,
        );
        const shown = await new Promise((resolve) => {
          const tag = document.createElement(name.endsWith('.png') ? 'img' : 'script');
          tag.onload = () => resolve(true);
          tag.onerror = () => resolve(false);
          tag.src = url;
          document.head.append(tag);
        });
        return fetched || shown ? name : null;
      });
      return (await Promise.all(loads)).filter((name) => name !== null);
    },
    { id: browser.extensionId, names: files },
  );
  expect(got).toEqual([]);
  await chat.close();
});
