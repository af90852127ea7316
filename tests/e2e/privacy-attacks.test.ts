/**
 * What a hostile page tries on what we draw: to get hold of a node of ours, to read the words, to
 * hear a press, to have the person press through something, to make it invisible, and to cover it
 * for good. Each attack was seen to work once.
 */
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
  reachByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
  waitUntilSeen,
} from '../support/prompt-view';
import {
  CHAT,
  clickIn,
  deliveredIn,
  draftOf,
  expectDelivered,
  hold,
  openSmallChat,
  type SmallChatWindow,
  smallChat,
  startSmallChats,
  writeIn,
} from '../support/small-chat';
import { changeStored } from '../support/stored-parts';

interface HostileWindow extends SmallChatWindow {
  /** Nodes of a closed root that an event gave away, by type and property. */
  leaks: string[];
  /** The events that the page heard about our node. */
  heard: string[];
  /** Lays something over everything, and again each time that so many ms passed. */
  cover(everyMs: number): void;
  coverNoMore(): void;
  /** How often the page did by itself what it does again and again. */
  turns: number;
}

declare const window: HostileWindow;

/** Looks at every property of every event, at the window and at the document, first and last. */
const SPY = `<script>
window.leaks = [];
window.heard = [];
const isClosed = (value) => {
  try { return value instanceof Node && value.getRootNode().mode === 'closed'; } catch { return false; }
};
const isHost = (value) => value instanceof Element && value.matches('span[style^="all: initial"]');
const look = (event) => {
  for (const name in event) {
    const values = [].concat(name === 'composedPath' ? event.composedPath() : event[name]);
    if (values.some(isClosed)) leaks.push(event.type + '.' + name);
  }
  if (isHost(event.target) || (isHost(event.relatedTarget) && /focus|blur/.test(event.type))) {
    heard.push(event.type);
  }
};
const types = new Set();
for (const home of [window, document, HTMLElement.prototype, Element.prototype]) {
  for (const name in home) if (name.startsWith('on')) types.add(name.slice(2));
}
for (const type of [...types, 'focusin', 'focusout', 'DOMActivate', 'DOMMouseScroll',
  'MozMousePixelScroll', 'touchstart', 'touchend', 'compositionstart']) {
  for (const target of [window, document]) {
    for (const capture of [true, false]) target.addEventListener(type, look, { capture, passive: true });
  }
}
</script>`;

/**
 * A layer over everything that lets presses through, and one of the page's own that it opens again
 * and again.
 */
const COVER = `<script>
window.turns = 0;
let covering;
window.coverNoMore = () => clearInterval(covering);
window.cover = (everyMs) => {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#eee';
  cover.textContent = 'Confirm that you are human';
  document.body.append(cover);
  cover.showPopover();
  const again = () => { cover.hidePopover(); cover.showPopover(); window.turns += 1; };
  covering = setInterval(again, everyMs);
};
</script>`;

const GHOST = `<style>
  :root, :root *:not(textarea), body > span, span[style] { --paper: transparent !important;
    --surface: transparent !important; --ink: transparent !important; --ink-soft: transparent !important;
    --calm: transparent !important; --face: 'Spying' !important; --t-body: 0px !important;
    color: transparent !important; font-size: 0 !important; opacity: 0 !important; }
</style>`;

/** The box stands in a modal of the page, which opens it anew as soon as the focus is not in it. */
const STUBBORN = `<dialog id="layer">${CHAT}</dialog><button id="open">Chat</button><script>
  const layer = document.querySelector('#layer');
  document.querySelector('#open').onclick = () => layer.showModal();
  window.turns = 0;
  setInterval(() => {
    window.turns += 1;
    if (!layer.open || document.activeElement.matches('#layer textarea')) return;
    layer.close();
    layer.showModal();
    layer.querySelector('textarea').focus();
  }, 30);
</script>`;

/** Controls with the names of what a node can do, as many forms have them. */
const NAMED = `<form onsubmit="event.preventDefault()">${[
  'id',
  'contains',
  'closest',
  'matches',
  'parentNode',
  'parentElement',
  'childNodes',
  'shadowRoot',
  'getRootNode',
  'getBoundingClientRect',
  'assignedSlot',
]
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('')}${CHAT}</form>`;

const PLAN = { feeling: 'brushed off', action: 'I take one breath' };

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startSmallChats([
    smallChat('spying', CHAT, SPY),
    smallChat('covering', CHAT, COVER),
    smallChat('ghost', CHAT, GHOST),
    smallChat('stubborn', STUBBORN),
    smallChat('named', NAMED),
  ]));
  await changeStored(browser, { area: 'local', key: 'settings', field: 'plans' }, [PLAN]);
});

afterAll(() => browser?.close());

test('no event gives a node of ours away, nor tells the page what was done with it', async () => {
  await openSmallChat(tab, 'spying');
  await writeIn(tab, 'heated');
  const onMark = await pointOf(tab, MARK);
  await tab.moveTo({ x: onMark.x, y: onMark.y + 200 });
  await tab.moveTo(onMark);
  await tab.turnWheelAt(onMark, 40);
  await mark(tab);
  await clickButton(tab, 'How long the mark lasts');
  await clickButton(tab, 'An hour');
  await clickIn(tab, '.chat textarea');
  await reachByKeyboard(tab, MARK);
  await tab.press('Shift+Tab');
  await clickIn(tab, '.chat textarea');
  await hold(tab);
  await tab.moveTo(await pointOf(tab, 'Keep editing'));
  await tab.turnWheelAt(await pointOf(tab, 'Keep editing'), 40);
  await clickButton(tab, 'More');
  await reachByKeyboard(tab, 'Back to the breath');
  await tab.press('Space');
  await tab.press('Control+c');
  await tab.press('Escape');
  await waitForNoDialog(tab);
  await hold(tab);
  await clickButton(tab, 'Send now');
  await expectDelivered(tab, ['heated']);
  const told = await tab.evaluate(() => ({ leaks: window.leaks, heard: window.heard }));
  // That the pointer came and went, the page can see by itself by where it is.
  const heard = told.heard.filter((type) => !/^(pointer|mouse)(enter|leave|rawupdate)$/.test(type));
  expect({ leaks: told.leaks, heard }).toEqual({ leaks: [], heard: [] });
});

test('neither the search of the browser nor a selection reaches a word of ours', async () => {
  await openSmallChat(tab, 'spying');
  await writeIn(tab, 'heated');
  await mark(tab);
  await hold(tab);
  await clickButton(tab, 'More');
  await waitFor('more', () => findButton(tab, 'Back to the breath'));
  const { text } = await waitForDialog(tab);
  expect(text).toContain('If I feel brushed off, then I take one breath.');
  const words = [...new Set([...text.split(/[.?] /), 'Heated', MARK, 'An hour'])].filter(Boolean);
  const got = await tab.evaluate((wanted) => {
    const { find } = window as unknown as { find(text: string, ...how: boolean[]): boolean };
    const found = wanted.filter((one) => find(one, false, false, true));
    const selection = getSelection() as Selection;
    const leaks: string[] = [];
    const isClosed = (node: Node | null) =>
      (node?.getRootNode() as ShadowRoot | undefined)?.mode === 'closed';
    const walk = (unit: string) => {
      selection.collapse(document.body.firstChild, 0);
      for (let step = 0; step < 80; step += 1) {
        selection.modify('extend', 'forward', unit);
        if (isClosed(selection.anchorNode) || isClosed(selection.focusNode)) leaks.push(unit);
      }
      return selection.toString();
    };
    const read = ['character', 'word', 'line', 'documentboundary'].map(walk).join(' ');
    const at = document as Document & {
      caretRangeFromPoint?(x: number, y: number): Range | null;
    };
    for (let x = 5; x < innerWidth; x += 20) {
      for (let y = 5; y < innerHeight; y += 20) {
        const caret = at.caretPositionFromPoint?.(x, y)?.offsetNode ?? null;
        const range = at.caretRangeFromPoint?.(x, y)?.startContainer ?? null;
        if (isClosed(caret) || isClosed(range)) leaks.push('caret');
        if (document.elementsFromPoint(x, y).some(isClosed)) leaks.push('hit');
      }
    }
    selection.selectAllChildren(document.documentElement);
    return { found, leaks, read: wanted.filter((one) => `${read} ${selection}`.includes(one)) };
  }, words);
  expect(got).toEqual({ found: [], leaks: [], read: [] });
});

/** What a press changed is drawn by the second frame after it. */
function drawn(): Promise<void> {
  return tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** What a press changed is drawn, and the page answered it a few times. */
async function pageTurned(): Promise<void> {
  await drawn();
  const turns = await tab.evaluate(() => window.turns);
  await waitFor('the turns of the page', () =>
    tab.evaluate((before) => window.turns >= before + 3, turns),
  );
}

test('a press through a cover that lets presses through does nothing', async () => {
  await openSmallChat(tab, 'covering');
  await writeIn(tab, 'heated');
  await mark(tab);
  await hold(tab);
  const more = await pointOf(tab, 'More');
  // So often that the press comes soon after one of them, also where the driver is late with it.
  await tab.evaluate(() => window.cover(150));
  await tab.clickAt(more);
  await drawn();
  expect(await findButton(tab, 'Back to the breath'), 'it was aimed at the cover').toBeNull();
  await tab.evaluate(() => window.coverNoMore());
  expect((await readPrompt(tab))?.dialog, 'and the dialog is back above it').toBe('Take a pause?');
  await waitUntilSeen(tab);
  await clickButton(tab, 'More');
  await waitFor('more', () => findButton(tab, 'Back to the breath'));
  await clickButton(tab, 'Send now');
  await expectDelivered(tab, ['heated']);
});

test('a cover that comes back for ever has nothing pressed, and locks nobody out', async () => {
  await openSmallChat(tab, 'covering');
  await writeIn(tab, 'heated');
  await mark(tab);
  await hold(tab);
  const urgent = await pointOf(tab, 'It’s urgent');
  await tab.evaluate(() => window.cover(20));
  await waitFor('the dialog to close at a press', async () => {
    await tab.clickAt(urgent);
    await pageTurned();
    return !(await readPrompt(tab))?.dialog;
  });
  expect(await deliveredIn(tab)).toEqual([]);
  expect((await readPrompt(tab))?.text).toContain('Press send again');
  await clickIn(tab, '.chat textarea');
  await tab.press('Enter');
  await expectDelivered(tab, ['heated']);
});

test('no rule and no token of the page makes the dialog or its words invisible', async () => {
  await openSmallChat(tab, 'ghost');
  await writeIn(tab, 'heated');
  await mark(tab);
  await hold(tab);
  const seen = await tab.evaluateInClosedRoots((roots) => {
    const dialog = roots[0]?.querySelector('dialog') as HTMLElement;
    return [dialog, ...dialog.querySelectorAll('h1, p, button')].map((element) => {
      const { color, opacity, fontSize, fontFamily } = getComputedStyle(element);
      return { color, opacity, fontSize, isSpied: fontFamily.includes('Spying') };
    });
  });
  const ground = await tab.evaluateInClosedRoots(
    (roots) => getComputedStyle(roots[0]?.querySelector('dialog') as Element).backgroundColor,
  );
  expect(ground).toMatch(/^rgb\(/);
  for (const { color, opacity, fontSize, isSpied } of seen) {
    expect(color).toMatch(/^rgb\(/);
    expect(opacity).toBe('1');
    expect(Number.parseFloat(fontSize)).toBeGreaterThan(12);
    expect(isSpied).toBe(false);
  }
  await clickButton(tab, 'Keep editing');
});

test('a modal that the page opens again and again above ours does not keep the message', async () => {
  await openSmallChat(tab, 'stubborn');
  await clickIn(tab, '#open');
  await writeIn(tab, 'heated');
  await mark(tab);
  // Either the dialog is to be pressed, or the message goes: it is not swallowed without a word.
  for (let presses = 0; presses < 4 && (await deliveredIn(tab)).length === 0; presses += 1) {
    await tab.press('Enter');
    // The page has its turns, as it has between two presses of a person.
    await pageTurned();
  }
  expect(await draftOf(tab)).toBe((await deliveredIn(tab)).length === 0 ? 'heated' : '');
  if ((await deliveredIn(tab)).length === 0) await clickButton(tab, 'Send now');
  await expectDelivered(tab, ['heated']);
});

test('a form whose controls have the names of what a node can do is guarded all the same', async () => {
  await openSmallChat(tab, 'named');
  await writeIn(tab, 'heated');
  await mark(tab);
  expect(await isMarked(tab)).toBe(true);
  await hold(tab);
  await clickButton(tab, 'Keep editing');
});
