import { join } from 'node:path';
import type { BrowserName } from './find-browser';

export const ROOT = join(import.meta.dirname, '..', '..');
export const FIXTURES = join(ROOT, 'tests', 'fixtures');

/** The bundled chat pages; written by `build-fixtures.ts`, not in git. */
export const BUILT = join(FIXTURES, '.built');

/** Pages of one situation each, in plain HTML; served as they are. */
export const REPORTS = join(FIXTURES, 'reports');

/**
 * The folder that goes to the store for this browser. BREATHER_OUTPUT may name another place of the
 * builds.
 */
export function shippedBuild(browser: BrowserName): string {
  const output = process.env.BREATHER_OUTPUT ?? join(ROOT, '.output');
  return join(output, browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/**
 * A file of the build that draws nothing, so that it opens quickly: from there what the extension
 * keeps is read and changed.
 */
export const BARE_PAGE = 'licenses.txt';
