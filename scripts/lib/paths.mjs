import { join } from 'node:path';

export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/** Written by scripts, not in git. */
export const CACHE = join(ROOT, '.cache');

const OUTPUT = process.env.BREATHER_OUTPUT ?? join(ROOT, '.output');

/**
 * What goes to the stores. BREATHER_OUTPUT may name another place of the builds, as for the tests.
 */
export const BUILDS = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};
