/** *Look again* at a message of a site that keeps its drafts: once, in its tab or in a new one. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { comeDue, keepFor20Minutes } from '../support/kept-for-later';
import {
  clickButton,
  findButton,
  MARK,
  mark,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../support/prompt-view';
import { setWait, turnOnSites } from '../support/settings-page';
import { clickIn } from '../support/small-chat';
import { readStored } from '../support/stored-parts';

const ORIGIN = 'https://kept.chat.example';

/** Its one chat stands at its root, and its draft is there again after a reload. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title>
<link rel="icon" href="data:,"><main><p>Hello</p>
<textarea placeholder="Write a message" rows="3" cols="40"></textarea>
<button type="button">Send</button></main>
<script>
const box = document.querySelector('textarea');
box.value = localStorage.draft ?? '';
box.oninput = () => { localStorage.draft = box.value; };
const send = () => { localStorage.sent = box.value; localStorage.draft = box.value = ''; };
document.querySelector('button').onclick = send;
box.onkeydown = (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  send();
};
</script></html>`;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
  await browser.serve([{ prefix: ORIGIN, contentType: 'text/html; charset=utf-8', body: PAGE }]);
  await turnOnSites(browser, [`${ORIGIN}/*`]);
  await setWait(browser, 0);
});

afterEach(() => tab?.close());
afterAll(() => browser?.close());

/** A draft waits in its box, and its time has come. */
async function keepUntilDue(draft: string): Promise<void> {
  tab = await browser.openTab();
  await tab.open(`${ORIGIN}/`);
  await clickIn(tab, 'textarea');
  await tab.type(draft);
  await waitFor('the mark button', () => findButton(tab, MARK));
  await mark(tab);
  await tab.press('Enter');
  await keepFor20Minutes(tab);
  await comeDue(browser);
}

/** In Today, which says this as well. */
async function lookAgain(says = 'waited'): Promise<void> {
  const today = await browser.openExtensionPage('options.html#today');
  await waitFor(says, () =>
    today.evaluate((words) => document.body.innerText.includes(words), says),
  );
  await waitFor('Look again, and a press on it', () =>
    today.evaluate(() => {
      const all = [...document.querySelectorAll('button')];
      const found = all.find((one) => one.textContent === 'Look again');
      found?.click();
      return !!found;
    }),
  );
  await waitFor('its tab in front', () => tab.evaluate(() => !document.hidden));
  await today.close();
}

test('a page that is loaded anew after the answer asks no more', async () => {
  await keepUntilDue('to change');
  await lookAgain();
  expect((await waitForDialog(tab)).text).toContain('This message has waited since');
  await clickButton(tab, 'Keep editing');
  await waitForNoDialog(tab);
  await waitFor('the answer to be noted', async () => {
    const look = await readStored(browser, { area: 'session', key: 'session', field: 'look' });
    return look === null;
  });
  await tab.open(`${ORIGIN}/`);
  // It would ask as it shows the button beside the box.
  await clickIn(tab, 'textarea');
  await waitFor('the mark of what waits', async () => (await findButton(tab, MARK))?.isPressed);
  expect((await readPrompt(tab))?.dialog).toBeNull();
  await tab.press('Enter');
  expect((await waitForDialog(tab)).text).toContain('This message has waited since');
  await clickButton(tab, 'Send now');
  await waitFor('the delivery', () =>
    tab.evaluate(() => localStorage.getItem('sent') === 'to change'),
  );
});

test('where its tab was closed, that is said, and another tab of the site is brought', async () => {
  await keepUntilDue('in another tab');
  const other = await browser.openTab();
  await other.open(`${ORIGIN}/`);
  await tab.close();
  tab = other;
  await lookAgain('Its tab was closed, so the draft may be gone.');
  expect((await waitForDialog(tab)).text).toContain('This message has waited since');
  await clickButton(tab, 'Send now');
  await waitFor('the delivery', () =>
    tab.evaluate(() => localStorage.getItem('sent') === 'in another tab'),
  );
});
