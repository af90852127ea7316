/**
 * What the popup knows of a message that went, and of the site of its tab. Loaded after it is
 * drawn: it brings all that is known of the sites.
 */
import { findActiveTab } from '@/utils/extension/active-tab';
import { wentLately } from '@/utils/settings/went';
import { loadWent } from '@/utils/settings/went-store';
import { addressOf } from '@/utils/sites/origin-pattern';
import { takeBackAt } from '@/utils/sites/take-back-at';

export interface WentHere {
  isLately: boolean;
  /** The id of what can be taken back where it went, else on the site of the tab; or null. */
  site: string | null;
}

/** Never rejects. */
export async function findWent(now: number): Promise<WentHere> {
  const went = wentLately((await loadWent()).value, now);
  const address = went ? went.pattern && addressOf(went.pattern) : await addressOfTab();
  return { isLately: went !== null, site: address === null ? null : takeBackAt(address) };
}

async function addressOfTab(): Promise<string | null> {
  const tab = await findActiveTab();
  return tab?.url && URL.canParse(tab.url) ? tab.url : null;
}
