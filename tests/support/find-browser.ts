import { findChrome, findChromium, findFirefox } from '../../scripts/lib/find-browser.mjs';

export type BrowserName = 'chromium' | 'firefox';

/**
 * Chromium and Edge come before Chrome, whose newer releases no longer take `--load-extension`. A
 * path that was chosen comes before all.
 */
const wanted = {
  chromium: {
    find: () => findChromium() ?? findChrome(),
    name: 'Chromium, Edge or Chrome',
    chosenBy: 'BREATHER_CHROMIUM',
    debian: 'chromium',
  },
  firefox: {
    find: findFirefox,
    name: 'Firefox',
    chosenBy: 'BREATHER_FIREFOX',
    debian: 'firefox-esr',
  },
};

/**
 * Where a browser of this kind is on this machine. Throws where there is none, and where a path was
 * chosen and nothing is there.
 */
export function requireBrowser(browser: BrowserName): string {
  const { find, name, chosenBy, debian } = wanted[browser];
  const path = find();
  if (path) return path;
  throw new Error(
    `No ${name} found: install it, or put its path in ${chosenBy}. On Debian: apt-get install ${debian}`,
  );
}
