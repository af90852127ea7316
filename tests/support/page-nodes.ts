import type { Tab } from './extension-browser';
import { waitFor } from './wait';

/** Waits until nothing of ours is in the page, as the page itself sees it. */
export async function waitForNoNode(tab: Tab): Promise<void> {
  await waitFor('our node to leave the page', () =>
    tab.evaluate(() =>
      [...document.documentElement.children].every(({ tagName }) => /^(HEAD|BODY)$/.test(tagName)),
    ),
  );
}
