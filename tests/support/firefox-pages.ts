import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Tab } from './extension-browser';
import { type Firefox, startFirefox } from './firefox';

/**
 * A Firefox in which one page of the extension is open at a time. To be made at the top of a file
 * of tests: it starts the browser before them, and closes their page after each.
 */
export function createFirefoxPages() {
  let browser: Firefox;
  let tab: Tab | null = null;

  beforeAll(async () => {
    browser = await startFirefox();
  });
  afterEach(close);
  afterAll(() => browser?.close());

  async function close(): Promise<void> {
    await tab?.close();
    tab = null;
  }

  return {
    browser: () => browser,
    /** The page that is open, or null. */
    current: () => tab,
    close,
    /** Opens a page, such as `options.html#journal`. */
    async open(path: string): Promise<Tab> {
      tab = await browser.openExtensionPage(path);
      return tab;
    },
  };
}
