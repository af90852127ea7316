import { browser } from '@/utils/extension/browser';
import { allSites } from '@/utils/sites/all-sites';
import type { Site } from '@/utils/sites/site';
import type { Asker } from './sender';

/**
 * The software that a frame shows at an address which nobody listed, such as a Mattermost of one's
 * own; null where it is none that we know. Asked once for a frame, when a person came to a box in
 * it or asked for a mark. Never rejects.
 */
export async function findSelfHosted({
  tabId,
  frameId,
}: NonNullable<Asker['frame']>): Promise<Site | null> {
  const hosted = allSites.filter(({ selfHostedWhen }) => selfHostedWhen);
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      // Runs in the frame and can use nothing from here. The cast: the API hands over `unknown`.
      func: (selectors) =>
        (selectors as string[]).findIndex((one) => document.querySelector(one) !== null),
      args: [hosted.map(({ selfHostedWhen }) => selfHostedWhen)],
    });
    return hosted[Number(answer?.result ?? -1)] ?? null;
  } catch {
    return null;
  }
}
