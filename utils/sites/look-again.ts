import * as v from 'valibot';
import { askFrames } from '@/utils/extension/ask-frames';
import { browser } from '@/utils/extension/browser';
import type { Later } from '@/utils/settings/chats';
import { addressOf, coversAddress } from './origin-pattern';

/** Where a message waits. */
type Place = Pick<Later, 'tabId' | 'site'>;

/**
 * Brings the tab in which a message waits to the front, or another one of its site where that is
 * gone, or opens the site. Rejects with the browser.
 */
export async function lookAgain(place: Place): Promise<void> {
  const { site } = place;
  const tab = (await findTab(place)) ?? (await findOther(site));
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { active: true });
    // Firefox for Android has no windows.
    if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return;
  }
  const url = addressOf(site.replace(/^\*/, 'https'));
  if (url !== null) await browser.tabs.create({ url });
}

/**
 * Whether the tab in which a message waits was closed, or neither its page nor a frame of it is of
 * the site any more. False where its tab was never known. Never rejects.
 */
export async function hasLostTab(place: Place): Promise<boolean> {
  return place.tabId !== null && (await findTab(place)) === null;
}

async function findTab({ tabId, site }: Place): Promise<Tab | null> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  return tab && (await isIn(tab, site)) ? tab : null;
}

/**
 * The tab of the site that was used last, for tabs that the browser opened again have other
 * numbers. Nothing waits in a private window. Where the site is off the browser names none.
 */
async function findOther(site: string): Promise<Tab | null> {
  const tabs = await browser.tabs.query({ url: site }).catch(() => []);
  const usedAt = ({ lastAccessed = 0 }: Tab) => lastAccessed;
  const [last = null] = tabs
    .filter(({ incognito }) => !incognito)
    .toSorted((a, b) => usedAt(b) - usedAt(a));
  return last;
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
