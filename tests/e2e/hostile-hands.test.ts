/**
 * What a hostile page tries on the person's own hand: to have them press through something, to take
 * a press or Escape away, or to make what they press too small to be seen. Each attack was seen to
 * work once.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import {
  clickButton,
  findButton,
  isMarked,
  MARK,
  pointOf,
  readPrompt,
  waitForNoDialog,
  waitUntilSeen,
} from '../support/prompt-view';
import {
  CHAT,
  clickIn,
  deliveredIn,
  expectDelivered,
  hold,
  openMarkedIn,
  type SmallChatWindow,
  smallChat,
  startSmallChats,
} from '../support/small-chat';

interface HostileWindow extends SmallChatWindow {
  /** Shows a layer over everything, in a root of this mode. */
  cover(where: 'open' | 'closed'): void;
  /** It goes and comes back: no window hears of it. */
  coverAgain(): void;
  /** Lays something else over everything. */
  coverWith(kind: string): Promise<void>;
  /** The events of the pointer that the page heard since it wants them. */
  heard: string[] | null;
  /** How often it asked for the pointer. */
  asked: number;
  /** How often a way out of something open was asked for, as the page heard it. */
  escapes: number;
}

declare const window: HostileWindow;

/** A layer that lets presses through. */
const COVER = `<script>
let cover;
window.cover = (where) => {
  const home = document.body.appendChild(document.createElement('div'));
  cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#eee';
  cover.textContent = 'Confirm that you are human';
  home.attachShadow({ mode: where }).append(cover);
  cover.showPopover();
};
window.coverAgain = () => { cover.hidePopover(); cover.showPopover(); };
</script>`;

/** Has the pointer given to itself, all the time, so that it hears where a press was. */
const GRASPING = `<script>
window.heard = null;
window.asked = 0;
const types = ['pointermove', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick',
  'gotpointercapture', 'lostpointercapture'];
for (const type of types) addEventListener(type, ({ clientX, clientY }) => {
  heard?.push(type + ' ' + Math.round(clientX) + ',' + Math.round(clientY));
}, true);
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => {
  for (const id of [0, 1, 2]) {
    try { document.documentElement.setPointerCapture(id); } catch {}
  }
  window.asked += 1;
  setTimeout(() => port2.postMessage(0), 1);
};
port2.postMessage(0);
</script>`;

/** Takes each way out that the browser offers, and has another one ready. */
const WATCHING = `<script>
window.escapes = 0;
addEventListener('keydown', ({ key }) => { if (key === 'Escape') window.escapes += 1; }, true);
const watch = () => {
  if (!window.CloseWatcher) return;
  const one = new CloseWatcher();
  one.oncancel = (event) => { window.escapes += 1; event.preventDefault(); };
  one.onclose = () => { window.escapes += 1; watch(); };
};
</script>`;

/**
 * Two layers that are none when the click comes: a picture of the page as it fades into its next
 * state, and a popover in a root that nobody heard of, which the page takes away as the press
 * begins. Each lets presses through.
 */
const PASSING = `<style>
  :root { view-transition-name: none; }
  #faded { view-transition-name: faded; }
  ::view-transition { pointer-events: none; background: #eee; }
  ::view-transition-group(faded) { animation: stays 1000s; }
  @keyframes stays { to { opacity: .99; } }
</style><script>
window.coverWith = async (kind) => {
  if (kind === 'fade') {
    document.querySelector('.chat p').id = 'faded';
    await document.startViewTransition(() => {}).ready;
    return;
  }
  const home = document.body.appendChild(document.createElement('div'));
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#eee';
  home.attachShadow({ mode: 'closed' }).append(cover);
  cover.showPopover();
  const look = () => document.querySelector('span:active') ? cover.hidePopover() : setTimeout(look);
  look();
};
</script>`;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startSmallChats([
    smallChat('covering', CHAT, COVER),
    smallChat('grasping', CHAT, GRASPING),
    smallChat('watching', CHAT, WATCHING.replace('</script>', 'window.begin = watch;</script>')),
    smallChat('shrinking', CHAT),
    smallChat('passing', CHAT, PASSING),
  ]));
});

afterAll(() => browser?.close());

/** What a press changed is drawn by the second frame after it. */
function drawn(): Promise<void> {
  return tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

test.each(['open', 'closed'] as const)(
  'a press through a cover in an %s root takes no mark back',
  async (where) => {
    await openMarkedIn(tab, 'covering');
    const onMark = await pointOf(tab, MARK);
    // For a moment after a press it takes none.
    await waitFor('the mark button again', async () => (await findButton(tab, MARK))?.isReady);
    await tab.evaluate((home) => window.cover(home), where);
    await tab.clickAt(onMark);
    await drawn();
    expect(await isMarked(tab), 'it was aimed at the cover').toBe(true);
    // Ours is above it again, to be seen.
    await clickButton(tab, MARK);
    await waitFor('the mark to be taken back', async () => !(await isMarked(tab)));
  },
);

test.each(['open', 'closed'] as const)(
  'a press through a cover in an %s root does nothing in the dialog, nor when it comes back',
  async (where) => {
    await openMarkedIn(tab, 'covering');
    await tab.evaluate((home) => window.cover(home), where);
    await clickIn(tab, '.chat textarea');
    await hold(tab);
    const more = await pointOf(tab, 'More');
    await tab.evaluate(() => window.coverAgain());
    await tab.clickAt(more);
    await drawn();
    expect(await findButton(tab, 'Back to the breath'), 'it was aimed at the cover').toBeNull();
    expect((await readPrompt(tab))?.dialog, 'and the dialog is back above it').toBe(
      'Take a pause?',
    );
    await waitUntilSeen(tab);
    await clickButton(tab, 'Send now');
    await expectDelivered(tab, ['heated']);
  },
);

test.each(['fade', 'gone by the click'])(
  'a press through a cover that is no layer (%s) takes no mark back, and does nothing in the dialog',
  async (kind) => {
    await openMarkedIn(tab, 'passing');
    const onMark = await pointOf(tab, MARK);
    await waitFor('the mark button again', async () => (await findButton(tab, MARK))?.isReady);
    await tab.evaluate((what) => window.coverWith(what), kind);
    await tab.clickAt(onMark);
    await drawn();
    expect(await isMarked(tab), 'it was aimed at the cover').toBe(true);
    await clickIn(tab, '.chat textarea');
    await hold(tab);
    const more = await pointOf(tab, 'More');
    await tab.evaluate((what) => window.coverWith(what), kind);
    await tab.clickAt(more);
    await drawn();
    expect(await findButton(tab, 'Back to the breath'), 'it was aimed at the cover').toBeNull();
    await waitUntilSeen(tab);
    await clickButton(tab, 'More');
    await clickButton(tab, 'Send now');
    await expectDelivered(tab, ['heated']);
  },
);

test('a page that has the pointer given to itself hears no press of ours, and takes none', async () => {
  await openMarkedIn(tab, 'grasping');
  await hold(tab);
  const more = await pointOf(tab, 'More');
  await tab.moveTo(more);
  await tab.evaluate(() => {
    window.heard = [];
  });
  const asked = await tab.evaluate(() => window.asked);
  await tab.clickAt(more);
  await waitFor('more', () => findButton(tab, 'Back to the breath'));
  await waitFor('the page to have asked', () =>
    tab.evaluate((before) => window.asked > before, asked),
  );
  expect(await tab.evaluate(() => window.heard)).toEqual([]);
  await clickButton(tab, 'Keep editing');
  await waitForNoDialog(tab);
  await tab.moveTo({ x: more.x + 5, y: more.y });
  await waitFor('the page to hear of its own again', () =>
    tab.evaluate(() => window.heard?.some((one) => one.startsWith('pointermove'))),
  );
});

test('a page that takes every way out does not take Escape, nor hears of it', async () => {
  await openMarkedIn(tab, 'watching');
  await hold(tab);
  await tab.evaluate(() => {
    const { begin } = window as unknown as { begin(): void };
    for (let count = 0; count < 3; count += 1) begin();
  });
  await tab.press('Escape');
  await waitForNoDialog(tab);
  expect(await tab.evaluate(() => window.escapes)).toBe(0);
  await hold(tab);
  await clickButton(tab, 'Send now');
  await expectDelivered(tab, ['heated']);
});

test.each(['0.01', '30'])(
  'nothing of the dialog is pressed while the page draws it %s times as large',
  async (zoom) => {
    await openMarkedIn(tab, 'shrinking');
    const before = await hold(tab);
    expect(before.dialog).toBe('Take a pause?');
    await tab.evaluate((times) => {
      document.documentElement.style.setProperty('zoom', times);
    }, zoom);
    await drawn();
    const urgent = await pointOf(tab, 'It’s urgent');
    const view = await tab.evaluate(() => ({ x: innerWidth, y: innerHeight }));
    const isInside = urgent.x < view.x && urgent.y > 0 && urgent.y < view.y;
    await tab.clickAt(isInside ? urgent : { x: view.x / 2, y: view.y / 2 });
    await drawn();
    expect(await deliveredIn(tab)).toEqual([]);
    const width = await tab.evaluateInClosedRoots(
      (roots) => roots[0]?.querySelector('dialog')?.getBoundingClientRect().width ?? 0,
    );
    expect(width, 'it is as large as it is to be').toBeGreaterThan(300);
    await clickButton(tab, 'Send now');
    await expectDelivered(tab, ['heated']);
  },
);
