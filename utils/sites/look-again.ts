import { browser } from '@/utils/extension/browser';
import type { Later } from '@/utils/settings/chats';
import { addressOf, coversAddress } from './origin-pattern';

/**
 * Brings the tab in which a message waits to the front, or opens its site where that tab is gone or
 * has gone elsewhere. Rejects with the browser.
 */
export async function lookAgain({ tabId, site }: Pick<Later, 'tabId' | 'site'>): Promise<void> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  if (tab?.id !== undefined && tab.url && coversAddress(site, tab.url)) {
    await browser.tabs.update(tab.id, { active: true });
    // Firefox for Android has no windows.
    if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return;
  }
  const url = addressOf(site.replace(/^\*/, 'https'));
  if (url !== null) await browser.tabs.create({ url });
}
