/** How the popup and the settings bring the teach script into a tab, and ask it. */

import type { PageStructure } from '@/utils/engine/teach/page-structure';
import type { TeachPreset } from '@/utils/engine/teach/teach-bridge';
import { browser } from './browser';
import { injectGuard } from './inject-guard';

/** Where the build puts `entrypoints/teach`. */
export const TEACH_FILE = 'teach.js';

/** Begins to ask the person of the tab where they write. False when the tab is closed to us. */
export async function startTeaching(tabId: number): Promise<boolean> {
  if (!(await injectGuard(tabId))) return false;
  return runInTab(tabId, () => globalThis.breatherTeach?.start()).then(
    () => true,
    () => false,
  );
}

/**
 * The same from one frame, with what the person wrote in and pressed there filled in. A frame without room for our words
 * is begun as its whole tab.
 */
export async function startTeachingIn(
  tabId: number,
  frameId: number,
  { composer, sendButton }: TeachPreset,
): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [`/${TEACH_FILE}`] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // One by one: Chromium drops what is null in an object. The casts: the API hands over `unknown`.
      func: (box, button) =>
        globalThis.breatherTeach?.start({
          composer: box as string | null,
          sendButton: button as string | null,
        }) ?? false,
      args: [composer, sendButton],
    });
    return answer?.result === true || startTeaching(tabId);
  } catch {
    return false;
  }
}

/** What stands in each frame of the tab that we may read; empty when the tab is closed to us. */
export async function readStructure(tabId: number): Promise<PageStructure[]> {
  const answers = await runInTab(tabId, () => globalThis.breatherTeach?.describe() ?? null).catch(
    () => [],
  );
  return answers.flatMap(({ result }) => {
    // The cast: what comes back was written by our own code, and its presence is enough of a check.
    const structure = result as PageStructure | null | undefined;
    return structure && structure.boxes.length > 0 ? [structure] : [];
  });
}

/** An open tab with a page of one of these patterns, the one last used first; null where there is none to be read. */
export async function findTabOf(patterns: readonly string[]): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false }).catch(() => []);
  const [tab] = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return tab?.id ?? null;
}

/** Brings a tab and its window to the front. */
export async function showTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

/** The function runs in the frames and can use nothing from here. */
async function runInTab(tabId: number, func: () => unknown) {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [`/${TEACH_FILE}`] });
  return browser.scripting.executeScript({ target, func });
}
