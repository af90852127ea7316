import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Tab } from './extension-browser';

/** Our nodes, as the page itself sees them: by the style that each of them carries. */
export const OWN_NODES = 'span[style^="all: initial !important"]';

export function countOwnNodes(tab: Tab): Promise<number> {
  return tab.evaluate((ours) => document.querySelectorAll(ours).length, OWN_NODES);
}

/** Waits until nothing of ours is in the page, as the page itself sees it. */
export async function waitForNoNode(tab: Tab): Promise<void> {
  await waitFor('our node to leave the page', async () => (await countOwnNodes(tab)) === 0);
}

/** As a page does that throws away what it did not put there. */
export function takeOwnNodes(tab: Tab): Promise<void> {
  return tab.evaluate((ours) => {
    for (const node of document.querySelectorAll(ours)) node.remove();
  }, OWN_NODES);
}
