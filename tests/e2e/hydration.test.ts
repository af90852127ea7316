/**
 * A framework that takes over what a server drew, while the person writes already, is not disturbed
 * by our node.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { countOwnNodes } from '../support/page-nodes';
import { findButton, MARK, mark, waitForDialog } from '../support/prompt-view';
import { turnOnSites } from '../support/settings-page';
import { clickIn } from '../support/small-chat';

interface ServedWindow extends Window {
  troubles: string[];
  /** Starts the framework, as it would by itself once its scripts have come. */
  start(): void;
  /** Once it has taken over. */
  hasStarted?: boolean;
}

declare const window: ServedWindow;

const ORIGIN = 'https://served.chat.example';
const folderOf = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** The whole document is React's, from `<html>` on, as in many apps that a server draws. */
const APP = `window.troubles = [];
addEventListener('error', ({ message }) => troubles.push(message));
const h = React.createElement;
const App = () => {
  // It runs after what React found to be wrong was said.
  React.useEffect(() => { window.hasStarted = true; });
  return h('html', { lang: 'en' },
  h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Chat')),
  h('body', null, h('div', { style: { height: '300px' } }, 'Hello'),
    h('textarea', { placeholder: 'Write a message', style: { width: '400px' } }),
    h('button', { type: 'button' }, 'Send')));
};
window.start = () => ReactDOM.hydrateRoot(document, h(App), {
  onRecoverableError: (error) => troubles.push(String(error.message)) });
document.querySelectorAll('head script').forEach((script) => script.remove());`;

const PAGE = `<!doctype html><html lang="en"><head><meta charSet="utf-8"/><title>Chat</title>
<script src="/react.js"></script><script src="/react-dom.js"></script><script src="/app.js"></script></head>
<body><div style="height:300px">Hello</div><textarea placeholder="Write a message" style="width:400px"></textarea>
<button type="button">Send</button></body></html>`.replaceAll('\n', '');

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  const script = (path: string, body: string) => ({
    prefix: ORIGIN + path,
    contentType: 'text/javascript',
    body,
  });
  const umd = (name: string) =>
    readFileSync(join(folderOf(name), 'umd', `${name}.production.min.js`), 'utf8');
  browser = await startBrowser({ lessMotion: true });
  await browser.serve([
    { prefix: `${ORIGIN}/c`, contentType: 'text/html', body: PAGE },
    script('/react.js', umd('react')),
    script('/react-dom.js', umd('react-dom')),
    script('/app.js', APP),
  ]);
  await turnOnSites(browser, [`${ORIGIN}/*`]);
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

test('React takes over its document with the draft and our node in it', async () => {
  await tab.open(`${ORIGIN}/c`);
  await tab.press('Shift');
  expect(await countOwnNodes(tab), 'nothing of ours before the person is in a box').toBe(0);
  await clickIn(tab, 'textarea');
  await tab.type('early');
  await waitFor('the mark button', () => findButton(tab, MARK));
  await tab.evaluate(() => {
    document.querySelector('textarea')?.setAttribute('data-before', '');
    window.start();
  });
  await waitFor('React to have taken over', () => tab.evaluate(() => window.hasStarted));
  const after = await tab.evaluate(() => ({
    troubles: window.troubles,
    isSame: document.querySelector('textarea')?.hasAttribute('data-before'),
    draft: document.querySelector('textarea')?.value,
  }));
  expect(after).toEqual({ troubles: [], isSame: true, draft: 'early' });
  expect(await countOwnNodes(tab)).toBe(1);
  await mark(tab);
  await tab.press('Enter');
  await waitForDialog(tab);
});
