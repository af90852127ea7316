/**
 * What can be taken back where a message went. Loaded after the popup is drawn: it brings all that
 * is known of the sites.
 */
import { findActiveTab } from '@/utils/extension/active-tab';
import type { Went } from '@/utils/settings/went';
import { addressOf } from '@/utils/sites/origin-pattern';
import { takeBackAt } from '@/utils/sites/take-back-at';

/**
 * The id of what is known of the site where this went, else of that of the tab; null where nothing
 * is. Rejects with the browser.
 */
export async function findTakeBack(went: Went | null): Promise<string | null> {
  const address = went ? went.pattern && addressOf(went.pattern) : await addressOfTab();
  return address === null ? null : takeBackAt(address);
}

async function addressOfTab(): Promise<string | null> {
  const tab = await findActiveTab();
  return tab?.url && URL.canParse(tab.url) ? tab.url : null;
}
