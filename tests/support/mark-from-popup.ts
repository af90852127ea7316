/**
 * Marks as the popup and the shortcut do: for a box beside which the mark button finds no place.
 */
import type { ExtensionBrowser } from './extension-browser';
import { BARE_PAGE } from './paths';

interface ExtensionApi {
  tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript<T>(what: {
      target: { tabId: number; allFrames?: true; frameIds?: number[] };
      func: () => Promise<T> | undefined;
    }): Promise<{ frameId: number; result: T }[]>;
  };
}

interface FrameStatus {
  composerSeen: boolean;
  hasFocus: boolean;
}

interface Bridge {
  breather?: {
    ready(): Promise<{
      status(): FrameStatus;
      toggleMarkHere(scope: 'message'): Promise<FrameStatus | null>;
    } | null>;
  };
}

/** True when a frame of the tab at this origin has a box that it marked. */
export async function markFromPopup(browser: ExtensionBrowser, origin: string): Promise<boolean> {
  const page = await browser.openExtensionPage(BARE_PAGE);
  try {
    return await page.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const [tab] = await chrome.tabs.query({ url });
      if (!tab) throw new Error(`No tab shows ${url}.`);
      const frames = await chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: async () => (await (globalThis as Bridge).breather?.ready())?.status(),
      });
      const found =
        frames.find(({ result }) => result?.hasFocus) ??
        frames.find(({ result }) => result?.composerSeen);
      if (!found) return false;
      const [marked] = await chrome.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [found.frameId] },
        func: async () =>
          (await (globalThis as Bridge).breather?.ready())?.toggleMarkHere('message'),
      });
      return marked?.result !== null && marked?.result !== undefined;
    }, `${origin}/*`);
  } finally {
    await page.close();
  }
}
