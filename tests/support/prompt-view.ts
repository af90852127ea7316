/**
 * Our own nodes in a page, behind their closed shadow root: what the person sees and presses there.
 */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Point, Tab } from './extension-browser';
import { waitUntilStill } from './still-point';

export interface SeenButton {
  name: string;
  isPressed: boolean;
  isReady: boolean;
  /** Its middle, in the frame; null while it is not shown. */
  point: Point | null;
}

export interface PromptView {
  /** The name of the dialog that is open and on the screen, or null. */
  dialog: string | null;
  /**
   * What the dialog and the notices say. Words are attributes, so that a page's search does not
   * find them.
   */
  text: string;
  /** The name of the button that has the focus, or null. */
  focus: string | null;
  buttons: SeenButton[];
}

/**
 * What all our nodes of the frame and of its own frames show together. Null while we have no node
 * in the page.
 */
export function readPrompt(tab: Tab): Promise<PromptView | null> {
  return tab.evaluateInClosedRoots((roots) => {
    // A page may have closed roots too; only ours holds what we draw.
    const own = roots.filter((root) => root.querySelector('.root'));
    if (own.length === 0) return null;
    const middle = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width === 0) return null;
      const point = { x: x + width / 2, y: y + height / 2 };
      let view = element.ownerDocument.defaultView;
      while (view && view !== window && view.frameElement) {
        const frame = view.frameElement;
        const box = frame.getBoundingClientRect();
        point.x += box.x + frame.clientLeft;
        point.y += box.y + frame.clientTop;
        view = frame.ownerDocument.defaultView;
      }
      return point;
    };
    const views = own.map((root) => {
      const named = (element: Element): string => {
        const by = element.getAttribute('aria-labelledby');
        const label = element.getAttribute('aria-label');
        const labelled = by ? root.getElementById(by) : null;
        return (label ?? (labelled ? named(labelled) : element.textContent) ?? '').trim();
      };
      const dialog = root.querySelector('dialog[open]');
      const active = root.activeElement;
      return {
        dialog: dialog?.checkVisibility() ? named(dialog) : null,
        text: [...root.querySelectorAll('[data-w]')]
          .filter((element) => !element.closest('.mark'))
          .map((element) => element.getAttribute('data-w'))
          .join(' '),
        focus: active ? named(active) : null,
        buttons: [...root.querySelectorAll('button')].map((button) => ({
          name: named(button),
          isPressed: button.getAttribute('aria-pressed') === 'true',
          isReady: !button.disabled && button.getAttribute('aria-disabled') !== 'true',
          point: middle(button),
        })),
      };
    });
    return {
      dialog: views.find(({ dialog }) => dialog !== null)?.dialog ?? null,
      text: views.map(({ text }) => text).join('\n'),
      focus: views.find(({ focus }) => focus !== null)?.focus ?? null,
      buttons: views.flatMap(({ buttons }) => buttons),
    };
  });
}

export async function findButton(tab: Tab, name: string): Promise<SeenButton | null> {
  const view = await readPrompt(tab);
  return view?.buttons.find((button) => button.name === name && button.point) ?? null;
}

/** What lies further down in a part that scrolls comes up first, as under a wheel. */
function bringUp(tab: Tab, name: string): Promise<void> {
  return tab.evaluateInClosedRoots((roots, wanted) => {
    for (const button of roots.flatMap((root) => [...root.querySelectorAll('button')])) {
      const own = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
      if (own === wanted) button.scrollIntoView({ block: 'nearest' });
    }
  }, name);
}

/** The middle of our button of this name, once it is shown. */
export function pointOf(tab: Tab, name: string): Promise<Point> {
  return waitFor(`${name} to be shown`, async () => (await findButton(tab, name))?.point);
}

/** Gives where it was pressed. */
export async function clickButton(tab: Tab, name: string): Promise<Point> {
  await waitFor(`the button ${name}`, () => findButton(tab, name));
  await bringUp(tab, name);
  const point = await waitUntilStill(`the button ${name}`, async () => {
    const button = await findButton(tab, name);
    return button?.isReady ? button.point : null;
  });
  await tab.clickAt(point);
  return point;
}

/** Tabs to the button, as a person without a mouse does. */
export async function reachByKeyboard(tab: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await readPrompt(tab))?.focus === name) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}.`);
}

/** Without a mouse: tabs to the button, and presses Space once it takes a press. */
export async function pressByKeyboard(tab: Tab, name: string): Promise<void> {
  await reachByKeyboard(tab, name);
  await waitFor(`${name} to take a press`, async () => (await findButton(tab, name))?.isReady);
  await tab.press('Space');
}

export const MARK = 'Mark as heated';

export async function isMarked(tab: Tab): Promise<boolean> {
  return (await findButton(tab, MARK))?.isPressed ?? false;
}

/** Presses the mark button beside the composer, by mouse. */
export async function mark(tab: Tab): Promise<void> {
  let aimedAt = await clickButton(tab, MARK);
  await waitFor('the mark', async () => {
    const button = await findButton(tab, MARK);
    if (!button?.point || button.isPressed) return button?.isPressed;
    // It took another corner while the press was on its way, so the press met nothing.
    const hasMoved = button.point.x !== aimedAt.x || button.point.y !== aimedAt.y;
    if (hasMoved) aimedAt = await clickButton(tab, MARK);
    return false;
  });
}

/** Waits until a message is held: nothing but the dialog proves that it was not merely slow. */
export async function waitForDialog(tab: Tab): Promise<PromptView> {
  return waitFor('the dialog to open', async () => {
    const view = await readPrompt(tab);
    return view?.dialog ? view : null;
  });
}

export async function waitForNoDialog(tab: Tab): Promise<void> {
  await waitFor('the dialog to close', async () => !(await readPrompt(tab))?.dialog);
}

/**
 * A dialog that the page made us open anew takes no press before a person can have seen it: one
 * that comes sooner was aimed at what lay above.
 */
export function waitUntilSeen(tab: Tab): Promise<void> {
  return letPass(tab, 400);
}

/** What the page opens from here on begins another row of what hides the dialog. */
export function waitUntilRested(tab: Tab): Promise<void> {
  return letPass(tab, 1_100);
}

/** What the dialog counts of the time that passed shows nowhere in the page. */
function letPass(tab: Tab, ms: number): Promise<void> {
  return tab.evaluate((wanted) => new Promise<void>((resolve) => setTimeout(resolve, wanted)), ms);
}

/** These words are among those that we draw in the page. */
export async function waitForPromptText(tab: Tab, words: string): Promise<void> {
  await waitFor(words, async () => (await readPrompt(tab))?.text.includes(words));
}
