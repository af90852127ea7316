import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** A path given here is taken before any other. */
const chosenBy: Record<BrowserName, string> = {
  chromium: 'BREATHER_CHROMIUM',
  firefox: 'BREATHER_FIREFOX',
};

const linux: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/usr/lib/firefox/firefox',
  ],
};

const mac: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const windows: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Google/Chrome/Application/chrome.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * Where a browser of this kind is on this machine, or null. Throws when a path was chosen and
 * nothing is there. Chromium and Edge come before Chrome, whose newer releases no longer take
 * `--load-extension`.
 */
function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[chosenBy[name]];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${chosenBy[name]} says ${chosen}, but there is no such file.`);
  }
  return usualPaths(name).find((path) => existsSync(path)) ?? null;
}

export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  const wanted = name === 'chromium' ? 'Chromium, Edge or Chrome' : 'Firefox';
  throw new Error(
    `No ${wanted} found: install it, or put its path in ${chosenBy[name]}. On Debian: apt-get install ${name === 'chromium' ? 'chromium' : 'firefox-esr'}`,
  );
}

function usualPaths(name: BrowserName): string[] {
  if (process.platform === 'darwin') return mac[name];
  if (process.platform !== 'win32') return linux[name];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (key) => process.env[key],
  );
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => windows[name].map((path) => join(root, path)));
}
