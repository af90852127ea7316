import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './stop.mjs';

/**
 * Browsers that load an unpacked extension from the command line. Google Chrome does not any more,
 * since 137.
 */
const chromiums = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
};

const chromes = {
  linux: ['/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['Google/Chrome/Application/chrome.exe'],
};

const firefoxes = {
  linux: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/usr/lib/firefox/firefox',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox/firefox.exe'],
};

/**
 * The path of a Chromium or Edge on this machine, or null. `BREATHER_CHROMIUM` names one before all
 * others.
 */
export function findChromium() {
  return findChosen('BREATHER_CHROMIUM') ?? findIn(chromiums);
}

/** The path of a Google Chrome, or null. */
export function findChrome() {
  return findIn(chromes);
}

/** The path of a Firefox, or null. `BREATHER_FIREFOX` names one before all others. */
export function findFirefox() {
  return findChosen('BREATHER_FIREFOX') ?? findIn(firefoxes);
}

function findChosen(name) {
  const path = process.env[name];
  if (!path) return null;
  if (existsSync(path)) return path;
  throw new Stop(`${name} says ${path}, but there is no such file. Correct it or unset it.`);
}

function findIn(list) {
  const paths = list[process.platform] ?? list.linux;
  const roots =
    process.platform === 'win32'
      ? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
      : ['/'];
  for (const path of paths) {
    for (const root of roots) {
      if (root && existsSync(join(root, path))) return join(root, path);
    }
  }
  return null;
}
