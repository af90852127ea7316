/**
 * What we draw stands in the same layer as the box, and no page takes a press on it for one of its
 * own.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { countOwnNodes } from '../support/page-nodes';
import {
  clickButton,
  findButton,
  MARK,
  mark,
  reachByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../support/prompt-view';
import {
  CHAT,
  clickIn,
  draftOf,
  expectDelivered,
  hold,
  openSmallChat,
  SMALL_CHATS,
  smallChat,
  startSmallChats,
  writeIn,
} from '../support/small-chat';

const OPEN = '<button type="button" id="open">Chat with us</button>';
const panel = (script: string) =>
  `<div id="layer" style="position:fixed;inset:140px 120px auto">${CHAT}</div><script>
    const layer = document.querySelector('#layer');
    const isOut = (event) => layer.isConnected && !layer.contains(event.target);
    ${script}</script>`;

/** Layers of the browser itself, and how each is opened. */
const layers = {
  'an auto popover': `<button popovertarget="layer" id="open">Chat with us</button>
    <div id="layer" popover style="inset:auto 20px 20px auto">${CHAT}</div>`,
  'a manual popover': `<button popovertarget="layer" id="open">Chat with us</button>
    <div id="layer" popover="manual" style="inset:auto 20px 20px auto">${CHAT}</div>`,
  'a modal dialog': `${OPEN}<dialog id="layer">${CHAT}</dialog>
    <script>document.querySelector('#open').onclick = () => layer.showModal();</script>`,
  'a modal dialog that is moved by a transform and clips what stands out of it': `${OPEN}
    <dialog id="layer" style="inset:0;margin:0;overflow:hidden;padding:0;transform:translate(40px,200px)">
    ${CHAT}</dialog>
    <script>document.querySelector('#open').onclick = () => layer.showModal();</script>`,
  'a modal dialog in a shadow root': `${OPEN}<x-dialog>${CHAT}</x-dialog><script>
    const root = document.querySelector('x-dialog').attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog><slot></slot></dialog>';
    document.querySelector('#open').onclick = () => root.querySelector('dialog').showModal();</script>`,
  'an element in fullscreen': `<div id="layer" style="background:#fff">${OPEN}${CHAT}</div>
    <script>document.querySelector('#open').onclick = () => layer.requestFullscreen();</script>`,
};

/**
 * Panels of the page that close at what they take for a press, or for the focus, outside of them.
 */
const panels = {
  ...Object.fromEntries(
    ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin'].map((type) => [
      `a panel that closes at a ${type} outside`,
      panel(`window.addEventListener('${type}', (event) => isOut(event) && layer.remove(), true);`),
    ]),
  ),
  'a panel that closes as the focus leaves it': panel(
    "layer.addEventListener('focusout', ({ relatedTarget }) => layer.contains(relatedTarget) || layer.remove());",
  ),
  'a trap that takes presses outside away and brings the focus back': panel(`
    const take = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click']) {
      document.addEventListener(type, (event) => isOut(event) && take(event), { capture: true, passive: false });
    }
    document.addEventListener('focusin', (event) => {
      if (isOut(event)) { take(event); layer.querySelector('textarea').focus(); }
    }, true);`),
  'a modal that makes all else inert, also what comes later, and takes the pointer from the body':
    panel(`
    document.body.style.pointerEvents = 'none';
    layer.style.pointerEvents = 'auto';
    const silence = () => { for (const one of document.body.children) if (one !== layer) one.inert = true; };
    silence();
    new MutationObserver(silence).observe(document.body, { childList: true });`),
};

const everyPage = Object.entries({ ...layers, ...panels });
const SMALL_FRAME = `<p>The shop</p><iframe style="position:fixed;right:20px;bottom:20px;width:330px;
  height:180px" src="${SMALL_CHATS}alone"></iframe>`;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startSmallChats([
    ...everyPage.map(([, body], at) => smallChat(`page-${at}-`, body)),
    smallChat('alone', CHAT),
    smallChat('small-frame', SMALL_FRAME),
    smallChat('redrawn', REDRAWN),
    smallChat('styled', `<style>${HOSTILE_LOOK}</style>${CHAT}`),
  ]));
});

afterAll(() => browser?.close());

/**
 * Takes away whatever it did not put into its body, at each change, as pages do that a server draws
 * anew.
 */
const REDRAWN = `${CHAT}<script>
  const chat = document.querySelector('.chat');
  document.addEventListener('input', () => {
    for (const one of [...document.body.children]) if (one !== chat) one.remove();
  });</script>`;

/** What pages have for their own nodes, far too wide. */
const HOSTILE_LOOK = `body { display: grid; gap: 40px; transform: translate(30px, 60px); }
  body > *, body > span, span, * { margin: 30px; opacity: 0.5; filter: blur(2px); }
  body > span, body > span[style] { display: none !important; position: static !important;
    visibility: hidden !important; transform: scale(0) !important; width: 0 !important; }`;

async function expectLayerWith(draft: string): Promise<void> {
  expect(await draftOf(tab)).toBe(draft);
  const isShown = await tab.evaluate(
    () => document.querySelector('.chat textarea')?.checkVisibility() ?? false,
  );
  expect(isShown, 'the layer stands').toBe(true);
}

describe.each(everyPage)('in %s', (name) => {
  const at = everyPage.findIndex(([one]) => one === name);

  test('a message is marked, held and sent, and the layer stays', async () => {
    await openSmallChat(tab, `page-${at}-`);
    if (name in layers) await clickIn(tab, '#open');
    await writeIn(tab, 'heated');
    await mark(tab);
    await expectLayerWith('heated');
    await hold(tab);
    await expectLayerWith('heated');
    await clickButton(tab, 'Keep editing');
    await waitForNoDialog(tab);
    await expectLayerWith('heated');
    await tab.type('!');
    await waitFor('the caret to be back', async () => (await draftOf(tab)) === 'heated!');
    await hold(tab);
    await clickButton(tab, 'Send now');
    await expectDelivered(tab, ['heated!']);
    await expectLayerWith('');
    expect(await countOwnNodes(tab)).toBe(name.includes('shadow root') ? 0 : 1);
  });
});

test('a line about a box that is gone stands in the popover that the box stood in', async () => {
  const at = everyPage.findIndex(([one]) => one === 'an auto popover');
  await openSmallChat(tab, `page-${at}-`);
  await clickIn(tab, '#open');
  await writeIn(tab, 'heated');
  await mark(tab);
  await hold(tab);
  await tab.evaluate(() => {
    document.querySelector('.chat textarea')?.replaceWith(document.createElement('textarea'));
  });
  await clickButton(tab, 'Send now');
  await waitFor('the line', async () => (await readPrompt(tab))?.text.includes('nothing was sent'));
  await clickButton(tab, 'Close');
  await expectLayerWith('');
});

test('by keyboard alone a panel stays that closes as the focus leaves it', async () => {
  const at = everyPage.findIndex(([one]) => one.includes('as the focus leaves'));
  await openSmallChat(tab, `page-${at}-`);
  await writeIn(tab, 'heated');
  await reachByKeyboard(tab, MARK);
  await tab.press('Space');
  await waitFor('the mark', async () => (await findButton(tab, MARK))?.isPressed);
  await expectLayerWith('heated');
  await tab.press('Shift+Tab');
  await tab.press('Shift+Tab');
  await hold(tab);
  await reachByKeyboard(tab, 'Send now');
  await tab.press('Space');
  await expectDelivered(tab, ['heated']);
});

test('no style of the page moves, hides or changes what we draw', async () => {
  await openSmallChat(tab, 'styled');
  await writeIn(tab, 'heated');
  await mark(tab);
  await hold(tab);
  const seen = await tab.evaluateInClosedRoots((roots) => {
    const dialog = roots[0]?.querySelector('dialog') as HTMLElement;
    const { opacity, filter, visibility } = getComputedStyle(roots[0]?.host as Element);
    const { left, right } = dialog.getBoundingClientRect();
    return { opacity, filter, visibility, middle: Math.round((left + right) / 2) };
  });
  const middle = await tab.evaluate(() => Math.round(document.documentElement.clientWidth / 2));
  expect(seen).toEqual({ opacity: '1', filter: 'none', visibility: 'visible', middle });
  await clickButton(tab, 'Send now');
  await expectDelivered(tab, ['heated']);
});

test('a page that takes our node away at each letter has it again once the person rests', async () => {
  await openSmallChat(tab, 'redrawn');
  await writeIn(tab, 'heated');
  await tab.type('!');
  await waitFor('our node again', async () => (await countOwnNodes(tab)) === 1);
  await mark(tab);
  await hold(tab);
  await clickButton(tab, 'Send now');
  await expectDelivered(tab, ['heated!']);
});

test('out of a frame too small to read it in, the dialog goes into the page around', async () => {
  await openSmallChat(tab, 'small-frame');
  await tab.enterFrame();
  await writeIn(tab, 'heated');
  await mark(tab);
  await tab.press('Enter');
  await tab.leaveFrame();
  await waitForDialog(tab);
  await clickButton(tab, 'Keep editing');
  await waitForNoDialog(tab);
  await tab.enterFrame();
  await tab.type('!');
  await waitFor('the caret to be back', async () => (await draftOf(tab)) === 'heated!');
  await waitFor('the mark button again', () => findButton(tab, MARK));
  await tab.press('Enter');
  await tab.leaveFrame();
  await waitForDialog(tab);
  await tab.press('Escape');
  await waitForNoDialog(tab);
  expect((await readPrompt(tab))?.dialog ?? null).toBeNull();
});
