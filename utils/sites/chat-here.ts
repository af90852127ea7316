import { findActiveTab } from '@/utils/extension/active-tab';
import { readTabStatus } from '@/utils/extension/ask-guard';

/**
 * The chat that is written in, in the active tab, as in `HeldChat`; null where Breather is in none.
 * Never rejects.
 */
export async function findChatHere(): Promise<string | null> {
  const tab = await findActiveTab();
  return tab?.id === undefined ? null : ((await readTabStatus(tab.id))?.chat ?? null);
}
