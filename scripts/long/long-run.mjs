/** What the runs share that take longer than `npm test`. */

import { lastLines, runTool } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';
import { prepareBrowsers } from '../test/prepare-browsers.mjs';

/** The browsers of this choice, once they are there. Throws a `Stop` when one is missing. */
export async function browsersOf(choice) {
  const wanted = choice === 'both' ? ['chromium', 'firefox'] : [choice];
  const paths = await prepareBrowsers();
  for (const name of wanted) {
    const path = Object.entries(paths).find(([one]) => one.toLowerCase() === name)?.[1];
    if (path === undefined) throw new Stop('--browser is chromium, firefox or both.');
    if (path === null) throw new Stop(`There is no ${name} on this machine.`);
  }
  return wanted;
}

/** Both builds, unless BREATHER_OUTPUT names ready ones. */
export async function buildForBoth() {
  if (process.env.BREATHER_OUTPUT) return;
  for (const more of [[], ['-b', 'firefox']]) {
    const { code, output } = await runTool('wxt', ['build', ...more], { quiet: true });
    if (code !== 0) throw new Stop(`The build failed.\n${lastLines(output, 8)}`);
  }
}

/** Runs the tests of a folder in one browser. Gives the exit code. */
export async function runLong(folder, browser, env = {}) {
  const args = ['run', '--config', 'vitest.long.config.ts', folder];
  const { code } = await runTool('vitest', args, { env: { BREATHER_BROWSER: browser, ...env } });
  return code;
}

export function numberOf(name, text) {
  if (!/^\d+$/.test(text)) throw new Stop(`--${name} wants a whole number, not ${text}.`);
  return Number(text);
}
