import { browser } from '@/utils/platform/browser';
import type { FrameFact } from './messages';

/**
 * Tells the fact to every frame of every tab that has a guard of ours, also to one that came by `activeTab`. A tab
 * without a listener is left alone. Never rejects.
 */
export async function tellFrames(fact: FrameFact): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.all(
    tabs.map(({ id, discarded }) => (id === undefined || discarded ? null : tellTab(id, fact))),
  );
}

/** Never rejects. */
export async function tellTab(tabId: number, fact: FrameFact): Promise<void> {
  await browser.tabs.sendMessage(tabId, fact).catch(() => undefined);
}
