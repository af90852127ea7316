import { existsSync } from 'node:fs';
import { installPackages, isDebian, isRoot } from './debian.mjs';
import { findChrome, findChromium } from './find-browser.mjs';
import { runTool } from './run.mjs';
import { Stop } from './stop.mjs';

/**
 * The path of a browser that takes our build: one that is there, else Debian's, else Playwright's
 * own.
 */
export async function requireChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebian() && isRoot()) {
    await installPackages(['chromium']);
    const installed = findChromium();
    if (installed) return installed;
  }
  return requirePlaywrights();
}

async function requirePlaywrights() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  if (findChrome()) {
    console.log(
      'Google Chrome is here, but since version 137 it loads no extension from the command line.',
    );
  }
  console.log("Getting Playwright's Chromium, about 150 MB.");
  const { code } = await runTool('playwright-core', ['install', 'chromium'], { quiet: true });
  if (code === 0 && existsSync(path)) return path;
  throw new Stop(howToInstall());
}

function howToInstall() {
  if (isDebian()) {
    return 'No Chromium found. As root, run: apt-get update && apt-get install -y chromium. Then try again.';
  }
  return 'No Chromium or Edge found, and none could be downloaded. Install one, or put its path in BREATHER_CHROMIUM.';
}
