/**
 * What a hostile page tries on how we draw, from within its own styles: names of custom properties
 * that it registers, letters of its own under the names of others, and our node put where its own
 * listeners hear first. Each attack was seen to work once.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import {
  clickButton,
  findButton,
  isMarked,
  MARK,
  mark,
  pointOf,
  readPrompt,
  waitForDialog,
  waitUntilSeen,
} from '../support/prompt-view';
import {
  CHAT,
  expectDelivered,
  hold,
  openMarkedIn,
  openSmallChat,
  type SmallChatWindow,
  smallChat,
  startSmallChats,
  writeIn,
} from '../support/small-chat';

declare const window: SmallChatWindow & {
  /** The events about our node that the page heard where it put it. */
  heard: string[];
  /** Puts our node into a root of this mode, or into a frame of the page. */
  move(where: 'open' | 'closed' | 'frame'): void;
};

const SHEETS = ['utils/engine', 'components/prompt', 'components/ui'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

/** Every name that our style sheets know. */
const NAMES = [...new Set(SHEETS.flatMap((css) => css.match(/--[a-z][\w-]*/g) ?? []))];

/** A colour for none, of which nothing is passed on: what is drawn by one of them is not seen. */
const REGISTERING = `<script>
for (const name of ${JSON.stringify(NAMES)}) {
  CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'transparent' });
}
</script>`;

const FAMILIES = 'ui-rounded,SF Pro Rounded,system-ui,Segoe UI,Roboto,Noto Sans,DejaVu Sans,serif';
const LETTERS = `<style>body, textarea, button { font-family: monospace; }
${FAMILIES.split(',')
  .flatMap((name) => [name, `"${name}"`])
  .map((family) => `@font-face { font-family: ${family}; src: url(/letters); }`)
  .join('')}</style>`;

const MOVING = `<script>
window.heard = [];
const hear = (event) => {
  if (event.composedPath().some((one) => one.localName === 'span')) heard.push(event.type);
};
const types = ['pointerover', 'pointermove', 'pointerdown', 'mousedown', 'click', 'focusin', 'keydown'];
window.move = (where) => {
  const ours = document.querySelector('span[style^="all: initial"]');
  const home = document.body.appendChild(document.createElement(where === 'frame' ? 'iframe' : 'div'));
  home.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none';
  const root = where === 'frame' ? home.contentDocument.body : home.attachShadow({ mode: where });
  const around = where === 'frame' ? home.contentWindow : root;
  for (const type of types) around.addEventListener(type, hear, true);
  root.append(ours);
};
</script>`;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startSmallChats([
    smallChat('registering', CHAT, REGISTERING),
    smallChat('letters', CHAT, LETTERS),
    smallChat('moving', CHAT, MOVING),
  ]));
});

afterAll(() => browser?.close());

/** How the button, the dialog and its words are drawn. */
function readLooks() {
  return tab.evaluateInClosedRoots((roots) => {
    const drawn = roots.flatMap((root) => [
      ...root.querySelectorAll('.pill, dialog, dialog h1, dialog button'),
    ]);
    return drawn.map((element) => {
      const { color, backgroundColor, fontSize, fontFamily, borderRadius } =
        getComputedStyle(element);
      return {
        name: element.className,
        color,
        backgroundColor,
        fontSize,
        fontFamily,
        borderRadius,
      };
    });
  });
}

test('a page that registers all our names draws nothing of ours otherwise', async () => {
  await openMarkedIn(tab, 'moving');
  await hold(tab);
  const plain = await readLooks();
  await clickButton(tab, 'Send now');
  await openMarkedIn(tab, 'registering');
  await hold(tab);
  expect(NAMES.length).toBeGreaterThan(30);
  expect(await readLooks()).toEqual(plain);
});

test('no letters of the page draw a word of ours, nor tell that one is drawn', async () => {
  await openMarkedIn(tab, 'letters');
  await hold(tab);
  await clickButton(tab, 'More');
  await waitFor('more', () => findButton(tab, 'Back to the breath'));
  const wanted = await tab.evaluate(() =>
    [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family),
  );
  expect(wanted).toEqual([]);
});

test.each(['open', 'closed', 'frame'] as const)(
  'our node, put into a place of the page (%s), tells it nothing there, and acts as before',
  async (where) => {
    await openSmallChat(tab, 'moving');
    await writeIn(tab, 'heated');
    await tab.evaluate((to) => window.move(to), where);
    await waitFor('our node to be back', () =>
      tab.evaluate(() => document.querySelector('body > span[style^="all: initial"]') !== null),
    );
    await mark(tab);
    expect(await isMarked(tab)).toBe(true);
    await tab.press('Enter');
    await waitForDialog(tab);
    await tab.evaluate((to) => window.move(to), where);
    await waitFor('the dialog again', async () => (await readPrompt(tab))?.dialog);
    await waitUntilSeen(tab);
    await tab.clickAt(await pointOf(tab, 'More'));
    await waitFor('more', () => findButton(tab, 'Back to the breath'));
    expect(await tab.evaluate(() => window.heard)).toEqual([]);
    await clickButton(tab, 'Send now');
    await expectDelivered(tab, ['heated']);
    await waitFor('no mark', async () => (await findButton(tab, MARK))?.isPressed === false);
  },
);
