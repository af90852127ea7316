import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Services of the browser that are of no use here, and that ask the network. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** How long an interrupted browser's processes still write into its profile. */
const DYING_MS = 500;

const profiles = new Set();
let isInterrupted = false;
process.once('exit', () => {
  if (isInterrupted) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, DYING_MS);
  for (const profile of profiles) {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

function makeProfile() {
  const profile = mkdtempSync(join(tmpdir(), 'breather-'));
  profiles.add(profile);
  return profile;
}

/**
 * A headless Chromium with a fresh profile and, unless `extension` is null, one unpacked extension.
 * The profile is gone when this process ends; one that is named in `profile` is kept.
 */
export async function launchChromium(
  executablePath,
  extension,
  { colorScheme, scale, profile = makeProfile(), isHeadless = true } = {},
) {
  const load = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : [];
  const starting = chromium.launchPersistentContext(profile, {
    executablePath,
    headless: isHeadless,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: isHeadless ? { width: 900, height: 640 } : null,
    deviceScaleFactor: scale,
    colorScheme,
    // Playwright's own way kills the browser, which then still writes into the profile.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(isHeadless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
      ...load,
      // The two choices for what Playwright does not reach: the popup.
      ...(scale
        ? [`--screen-info={1600x1400 devicePixelRatio=${scale}}`, '--window-size=1200,1300']
        : []),
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
  });
  // What waits for the browser may wait for ever once it is closed under its hands, so this ends
  // the run too.
  const close = () => {
    isInterrupted = true;
    starting
      .then((context) => context.close())
      .catch(() => {})
      .finally(() => process.exit(130));
  };
  for (const signal of ENDS) process.on(signal, close);
  const context = await starting;
  context.once('close', () => {
    for (const signal of ENDS) process.off(signal, close);
  });
  return context;
}

/** The id the browser gave to the extension that has a background worker. */
export async function extensionIdOf(context) {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL(worker.url()).host;
}
