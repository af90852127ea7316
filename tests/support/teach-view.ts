/**
 * The panel that teaches, behind its closed shadow root: what the person sees and presses there.
 */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Point, Tab } from './extension-browser';

/** What the panel says; empty while there is none. */
export function readPanel(tab: Tab): Promise<string> {
  return tab.evaluateInClosedRoots((roots) =>
    roots.map((root) => root.querySelector('[role="dialog"].panel')?.textContent ?? '').join(''),
  );
}

export async function waitForPanel(tab: Tab, wanted: string): Promise<void> {
  await waitFor(`the panel to say ${wanted}`, async () => (await readPanel(tab)).includes(wanted));
}

export async function waitForNoPanel(tab: Tab): Promise<void> {
  await waitFor('the panel to go', async () => (await readPanel(tab)) === '');
}

/** Presses what has these words in the panel, with the mouse. */
export async function pressInPanel(tab: Tab, words: string): Promise<void> {
  const point = await waitFor(`${words} in the panel`, () =>
    tab.evaluateInClosedRoots((roots, wanted): Point | null => {
      const all = roots.flatMap((root) => [
        ...root.querySelectorAll('.panel button, .panel label'),
      ]);
      const box = all.find((one) => one.textContent?.trim() === wanted)?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words),
  );
  await tab.clickAt(point);
}
