import { browser } from './browser';

/** Where the build puts the unlisted scripts of `entrypoints/`. */
export const GUARD_FILE = 'guard.js';
export const ENGINE_FILE = 'engine.js';
export const PROMPT_FILE = 'prompt.js';
const COMPANION_FILE = 'companion.js';

/**
 * Brings the guard into every frame of the tab that we may enter: by a standing permission, or by
 * `activeTab` after a gesture of the person. The guard starts once in a frame, however often it
 * comes. False when the tab is closed to us.
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

/**
 * Brings the engine into the one frame that asked for it. Rejects when the frame is gone or closed
 * to us.
 */
export function injectEngine(tabId: number, frameId: number): Promise<void> {
  return inject(tabId, frameId, [ENGINE_FILE]);
}

/**
 * Brings the prompt into a frame where the engine is. Rejects when the frame is gone or closed to
 * us.
 */
export function injectPrompt(tabId: number, frameId: number): Promise<void> {
  return inject(tabId, frameId, [PROMPT_FILE]);
}

/**
 * Brings the companion into a frame where the prompt is. Rejects when the frame is gone or closed
 * to us.
 */
export function injectCompanion(tabId: number, frameId: number): Promise<void> {
  return inject(tabId, frameId, [COMPANION_FILE]);
}

async function inject(tabId: number, frameId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: files.map((file) => `/${file}`),
    injectImmediately: true,
  });
}
