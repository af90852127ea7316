import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILDS } from '../lib/paths.mjs';
import { Stop } from '../lib/stop.mjs';

/**
 * Opens a window with Breather and the practice chat, in a fresh profile, until the person closes
 * it.
 */
export async function openWithBreather(browser, url) {
  const profile = mkdtempSync(join(tmpdir(), 'breather-'));
  console.log('');
  console.log(
    'Try it: in the practice chat, open Breather from the toolbar (the puzzle piece), press',
  );
  console.log(
    '“Turn on here” and allow it. Then write something, press “Mark as heated”, press Enter.',
  );
  console.log('Close the browser, or press Ctrl+C here, to stop.');
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${BUILDS.chromium}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      url,
    ],
    { stdio: 'ignore' },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill());
  const code = await new Promise((resolve, reject) => {
    child.on('error', () => reject(new Stop(`${browser} could not be started. Is it a browser?`)));
    child.on('close', (status) => resolve(status));
  });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (code) {
    throw new Stop(
      'The browser did not start or ended early. Run `npm start -- --headless` to go without a window.',
    );
  }
  return 0;
}
