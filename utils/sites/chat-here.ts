import { readTabStatus } from '@/utils/extension/ask-guard';
import { browser } from '@/utils/extension/browser';

/**
 * The chat that is written in, in the active tab, as in `HeldChat`; null where Breather is in none.
 * Never rejects.
 */
export async function findChatHere(): Promise<string | null> {
  const [tab] = await browser.tabs
    .query({ active: true, currentWindow: true })
    .catch(() => [] as Awaited<ReturnType<typeof browser.tabs.query>>);
  return tab?.id === undefined ? null : ((await readTabStatus(tab.id))?.chat ?? null);
}
