import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isDebian, isRoot } from '../lib/debian.mjs';
import { findChromium, findFirefox } from '../lib/find-browser.mjs';
import { Stop } from '../lib/stop.mjs';

/** What the e2e tests need on Debian, and how to see that it is there. */
const packages = {
  chromium: () => findChromium() !== null,
  'chromium-l10n': speaksLanguages,
  'firefox-esr': () => findFirefox() !== null,
  xvfb: () => isOnPath('Xvfb'),
  xdotool: () => isOnPath('xdotool'),
  'fonts-noto-core': () => existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'),
};

/**
 * Installs what is missing where it can, else says in a line what to install. Gives the path of
 * each browser, or null: without a browser the other checks still say something.
 */
export async function prepareBrowsers() {
  const missing = () => Object.keys(packages).filter((name) => !packages[name]());
  try {
    if (isDebian() && isRoot() && missing().length > 0) await installPackages(missing());
    const howTo = findHowTo(missing());
    if (howTo) console.error(howTo);
    return { Chromium: findChromium(), Firefox: findFirefox() };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return { Chromium: null, Firefox: null };
  }
}

/**
 * Null where nothing is missing that this system needs: only Linux goes without a window of its
 * own.
 */
function findHowTo(missing) {
  if (isDebian()) {
    if (missing.length === 0) return null;
    return `For all tests, run as root: apt-get update && apt-get install -y ${missing.join(' ')}`;
  }
  const isLinux = process.platform === 'linux';
  const wanted = missing.filter((name) => isLinux || !/^(xvfb|xdotool|fonts)/.test(name));
  const names = wanted.filter((name) => !name.startsWith('fonts')).join(', ');
  if (names === '') return null;
  return `For all tests, install ${names} (or name a browser in BREATHER_CHROMIUM or BREATHER_FIREFOX), or run \`npm test -- --quick\`.`;
}

/** Debian packs the languages of its Chromium by themselves; every other browser brings its own. */
function speaksLanguages() {
  const isDebians = isDebian() && [null, '/usr/bin/chromium'].includes(findChromium());
  return !isDebians || existsSync('/usr/lib/chromium/locales/de.pak');
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((one) => existsSync(join(one, program)));
}
