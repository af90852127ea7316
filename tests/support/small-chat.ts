/** A chat in a few lines of HTML, in whatever a test puts around it: no data of ours know it. */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import {
  type ExtensionBrowser,
  type Point,
  type Route,
  startBrowser,
  type Tab,
} from './extension-browser';
import { findButton, MARK, mark, waitForDialog } from './prompt-view';
import { setWait, turnOnSites } from './settings-page';
import { waitUntilStill } from './still-point';

export const SMALL_CHATS = 'https://small.chat.example/';

export interface SmallChatWindow extends Window {
  delivered: string[];
}

declare const window: SmallChatWindow;

/** The box and its button, for a page to put where it likes. */
export const CHAT = `<div class="chat"><p>Hello</p>
  <textarea placeholder="Write a message" rows="3" cols="40"></textarea>
  <button type="button" class="send">Send</button></div>`;

/** Sends at a press and at Enter. It listens on the document, so that the box may come later. */
const SENDING = `<script>
window.delivered = [];
const send = (from) => {
  const box = from.closest('.chat').querySelector('textarea');
  if (box.value.trim()) delivered.push(box.value);
  box.value = '';
};
document.addEventListener('click', ({ target }) => target.matches?.('.send') && send(target));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || !event.target.matches('.chat textarea')) return;
  event.preventDefault();
  send(event.target);
});
</script>`;

/** `before` stands before all else in the page, as a hostile script would. */
export function smallChat(name: string, body: string, before = ''): Route {
  return {
    prefix: SMALL_CHATS + name,
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title>
<link rel="icon" href="data:,">${before}
<style>body { font: 16px sans-serif; } .chat { padding: 16px; background: #fff; }</style>
<body>${body}${SENDING}</body></html>`,
  };
}

/** A browser with these chats, in which Breather is on, no wait is asked for and little moves. */
export async function startSmallChats(
  chats: Route[],
): Promise<{ browser: ExtensionBrowser; tab: Tab }> {
  const browser = await startBrowser({ lessMotion: true });
  await browser.serve(chats);
  await turnOnSites(browser, [`${SMALL_CHATS}*`]);
  await setWait(browser, 0);
  return { browser, tab: await browser.openTab() };
}

let opened = 0;

export async function openSmallChat(tab: Tab, name: string): Promise<void> {
  opened += 1;
  // A chat of its own, so that no mark of an earlier one can matter.
  await tab.open(`${SMALL_CHATS}${name}?${process.pid}-${opened}`);
}

export async function clickIn(tab: Tab, selector: string): Promise<void> {
  const point = await waitUntilStill(selector, () =>
    tab.evaluate((wanted): Point | null => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector),
  );
  await tab.clickAt(point);
}

export async function writeIn(tab: Tab, text: string): Promise<void> {
  await clickIn(tab, '.chat textarea');
  await tab.type(text);
  await waitFor(`the draft to end with ${text}`, async () => (await draftOf(tab))?.endsWith(text));
  await waitFor('the mark button', () => findButton(tab, MARK));
}

/** A chat with a draft that the person marked. */
export async function openMarkedIn(tab: Tab, name: string): Promise<void> {
  await openSmallChat(tab, name);
  await writeIn(tab, 'heated');
  await mark(tab);
}

/** Null while there is no box. */
export function draftOf(tab: Tab): Promise<string | null> {
  return tab.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('.chat textarea')?.value ?? null,
  );
}

export async function hold(tab: Tab) {
  await tab.press('Enter');
  return waitForDialog(tab);
}

export function deliveredIn(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => window.delivered);
}

export async function expectDelivered(tab: Tab, messages: string[]): Promise<void> {
  await waitFor('the delivery', async () => (await deliveredIn(tab)).length >= messages.length);
  const got = JSON.stringify(await deliveredIn(tab));
  if (got !== JSON.stringify(messages)) throw new Error(`delivered ${got}`);
}
