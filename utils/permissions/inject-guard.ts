import { browser } from '@/utils/platform/browser';

/** Where the build puts `entrypoints/guard` and `entrypoints/prompt`. */
export const GUARD_FILE = 'guard.js';
export const PROMPT_FILE = 'prompt.js';

/**
 * Brings the guard into every frame of the tab that we may enter: by a standing permission, or by `activeTab` after
 * a gesture of the person. The guard starts once in a frame, however often it comes. False when the tab is closed
 * to us.
 */
export async function injectGuard(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [`/${GUARD_FILE}`],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Brings the prompt into the one frame that asked for it. Rejects when the frame is gone or closed to us. */
export async function injectPrompt(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/${PROMPT_FILE}`],
    injectImmediately: true,
  });
}
