import * as v from 'valibot';
import { askFrames } from '@/utils/extension/ask-frames';
import { browser } from '@/utils/extension/browser';
import type { Later } from '@/utils/settings/chats';
import { addressOf, coversAddress } from './origin-pattern';

/**
 * Brings the tab in which a message waits to the front, or opens its site where that tab is gone,
 * or neither its page nor a frame of it is of the site any more. Rejects with the browser.
 */
export async function lookAgain({ tabId, site }: Pick<Later, 'tabId' | 'site'>): Promise<void> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  if (tab?.id !== undefined && (await isIn(tab, site))) {
    await browser.tabs.update(tab.id, { active: true });
    // Firefox for Android has no windows.
    if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return;
  }
  const url = addressOf(site.replace(/^\*/, 'https'));
  if (url !== null) await browser.tabs.create({ url });
}

type Tab = Awaited<ReturnType<typeof browser.tabs.get>>;

/** A chat may stand in a frame of a page that is of another site, and closed to us. */
async function isIn({ id, url, discarded }: Tab, site: string): Promise<boolean> {
  if (url && coversAddress(site, url)) return true;
  // In a page that is not loaded, nothing answers.
  if (id === undefined || discarded) return false;
  const found = await askFrames({ tabId: id }, v.string(), () => `${self.origin}/`);
  return found.ok && found.value.some(({ reply }) => coversAddress(site, reply));
}
