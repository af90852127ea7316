/**
 * `npm run dev`: a browser with Breather that reloads on changes. The practice chat is turned on in
 * it, and its profile is kept in .cache/dev, so that settings and marks are there the next day.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extensionIdOf, launchChromium } from './lib/launch-chromium.mjs';
import { CACHE, ROOT } from './lib/paths.mjs';
import { requirePinnedNode } from './lib/pinned-node.mjs';
import { servePracticeChat } from './lib/practice-chat.mjs';
import { requireChromium } from './lib/require-chromium.mjs';
import { endWith, Stop } from './lib/stop.mjs';
import { turnOnSite } from './lib/turn-on-site.mjs';
import { waitFor } from './lib/wait-for.mjs';

const BUILD = join(ROOT, '.output/chrome-mv3-dev');
const BUILD_MS = 60_000;

endWith(async () => {
  const browser = await requireChromium();
  const chat = await servePracticeChat();
  const builder = startBuilder();
  try {
    await waitFor('the first build', () => builder.exitCode !== null || isBuilt(), BUILD_MS);
    if (builder.exitCode !== null) throw new Stop('The build failed; what it said stands above.');
    await openUntilClosed(browser, chat.url);
    return 0;
  } finally {
    builder.kill();
  }
});

async function openUntilClosed(browser, url) {
  const context = await launchChromium(browser, BUILD, {
    profile: join(CACHE, 'dev'),
    isHeadless: false,
  });
  const closed = new Promise((resolve) => context.once('close', resolve));
  await turnOnSite(context, await extensionIdOf(context), url);
  const [page = await context.newPage()] = context.pages();
  await page.goto(url);
  console.log(`The practice chat is at ${url} and turned on. Close the browser to stop.`);
  await closed;
}

function startBuilder() {
  rmSync(BUILD, { recursive: true, force: true });
  return spawn(requirePinnedNode(), [join(ROOT, 'node_modules/wxt/bin/wxt.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BREATHER_DEV: '1' },
  });
}

function isBuilt() {
  return existsSync(join(BUILD, 'manifest.json'));
}
