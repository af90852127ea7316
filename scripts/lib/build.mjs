import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from './paths.mjs';
import { lastLines, runTool } from './run.mjs';
import { Stop } from './stop.mjs';

/** Builds what goes to the store, for Chrome, Edge and Chromium. */
export async function buildForChromium() {
  console.log('Building Breather.');
  const { code, output } = await runTool('wxt', ['build'], { quiet: true });
  if (code !== 0) {
    throw new Stop(
      `The build failed. Run \`npm run build\` to see all of it.\n${lastLines(output, 8)}`,
    );
  }
}

/** Throws a `Stop` when there is no build. */
export function requireBuild(browser = 'chromium') {
  if (existsSync(join(BUILDS[browser], 'manifest.json'))) return;
  throw new Stop('Breather is not built yet: run `npm run build`, then this again.');
}
