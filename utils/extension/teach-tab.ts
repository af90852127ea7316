/** How the popup and the settings bring the teach script into a tab, and ask it. */
import * as v from 'valibot';
import type { TeachPreset } from '@/utils/engine/teach/teach-bridge';
import { askFrames } from './ask-frames';
import { type PageStructure, pageStructure } from './background-to-frame';
import { browser, type Scripting } from './browser';
import { injectGuard } from './inject-guard';

/** Where the build puts `entrypoints/teach`. */
const TEACH_FILE = 'teach.js';

/** Begins to ask the person of the tab where they write. False when the tab is closed to us. */
export async function startTeaching(tabId: number): Promise<boolean> {
  if (!(await injectGuard(tabId)) || !(await bringTeach({ tabId, allFrames: true }))) return false;
  const begun = await askFrames({ tabId }, v.boolean(), () => globalThis.breatherTeach?.start());
  return begun.ok;
}

/**
 * The same from one frame, with what the person wrote in and pressed there filled in. A frame
 * without room for our words is begun as its whole tab.
 */
export async function startTeachingIn(
  tabId: number,
  frameId: number,
  { composer, sendButton }: TeachPreset,
): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  if (!(await bringTeach(target))) return false;
  const begun = await askFrames(
    target,
    v.boolean(),
    // One by one: Chromium drops what is null in an object. The casts: the API hands over
    // `unknown`.
    (box, button) =>
      globalThis.breatherTeach?.start({
        composer: box as string | null,
        sendButton: button as string | null,
      }) ?? false,
    [composer, sendButton],
  );
  if (!begun.ok) return false;
  return begun.value[0]?.reply === true || startTeaching(tabId);
}

/** What stands in each frame of the tab that we may read; empty when the tab is closed to us. */
export async function readStructure(tabId: number): Promise<PageStructure[]> {
  if (!(await bringTeach({ tabId, allFrames: true }))) return [];
  const described = await askFrames(
    { tabId },
    pageStructure,
    () => globalThis.breatherTeach?.describe() ?? null,
  );
  if (!described.ok) return [];
  return described.value.map(({ reply }) => reply).filter(({ boxes }) => boxes.length > 0);
}

/**
 * An open tab with a page of one of these patterns, the one last used first; null where there is
 * none to be read.
 */
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

/** False where the tab is closed to us, or the frame is gone. */
async function bringTeach(target: Scripting.InjectionTarget): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [`/${TEACH_FILE}`] });
    return true;
  } catch {
    return false;
  }
}
