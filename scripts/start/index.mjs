/**
 * The second stage of `npm start`, with everything installed: builds Breather, serves the practice
 * chat and opens a browser, or plays the main job by itself where there is no display or
 * `--headless` was asked for.
 */
import { buildForChromium } from '../lib/build.mjs';
import { servePracticeChat } from '../lib/practice-chat.mjs';
import { requireChromium } from '../lib/require-chromium.mjs';
import { endWith } from '../lib/stop.mjs';
import { openWithBreather } from './open-with-breather.mjs';
import { playMainJob } from './play-main-job.mjs';

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

endWith(async () => {
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  const browser = await requireChromium();
  await buildForChromium();
  const chat = await servePracticeChat();
  console.log(`The practice chat is at ${chat.url}`);
  if (isHeadless) return playMainJob(browser, chat.url);
  return openWithBreather(browser, chat.url);
});
