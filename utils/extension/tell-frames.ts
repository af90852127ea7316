import { waitAtMost } from '@/utils/time/at-most';
import { SECOND_MS } from '@/utils/time/durations';
import type { FrameFact } from './background-to-frame';
import { browser } from './browser';

/**
 * How long a frame is waited for. A page that stands still, as behind an alert, answers only when
 * it goes on.
 */
export const STILL_MS = 2 * SECOND_MS;

/**
 * Tells the fact to every frame of every tab that has a guard of ours, also to one that came by
 * `activeTab`. A tab without a listener is left alone, and one that stands still is not waited for.
 * Never rejects.
 */
export async function tellFrames(fact: FrameFact): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const telling = tabs.map(({ id, discarded }) =>
    id === undefined || discarded ? null : tellTab(id, fact),
  );
  await waitAtMost(STILL_MS, Promise.all(telling));
}

/** Never rejects. */
export async function tellTab(tabId: number, fact: FrameFact): Promise<void> {
  await browser.tabs.sendMessage(tabId, fact).catch(() => undefined);
}
