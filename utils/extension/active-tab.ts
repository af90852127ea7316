import { browser } from './browser';

/** The tab in front of the window of this page, as a popup asks; null for none. Never rejects. */
export async function findActiveTab() {
  try {
    const [tab = null] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  } catch {
    return null;
  }
}
