import type { BrowserName } from './find-browser';

/**
 * Pairs change sides, so that of two ways of a page not always the first falls to the same browser.
 */
const order: BrowserName[] = ['chromium', 'firefox', 'firefox', 'chromium'];

/** Whose turn the test is that stands at this place of its file, counted from 0. */
export function whoseTurn(at: number): BrowserName {
  return order[at % order.length] ?? 'chromium';
}
