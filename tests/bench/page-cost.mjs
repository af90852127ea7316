import { clickOwn, readOwn } from '../../scripts/lib/closed-root.mjs';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import { withAllRules } from './all-rules.mjs';
import { newChat } from './new-chat.mjs';

const KEYS = 300;

const REST_MS = 1_000;

/**
 * Script time of one page load until the page is idle, in ms: the page's own and the extension's.
 */
export async function measureLoad({ context }, url) {
  const { page, cdp } = await openTab(context);
  // The first load brings the tab into the process of this origin. The counter begins anew with
  // each load.
  await page.goto(url);
  await idle(page);
  await page.reload();
  await idle(page);
  const ms = await scriptMs(cdp);
  await page.close();
  return ms;
}

/** With every rule on; see `withAllRules`. */
export function measureKeysByRules(variant, url) {
  return withAllRules(variant, url, () => measureKeys(variant, url, 'heated'));
}

/** What the rules add to a key, in µs: with them, less without them right before. */
export async function measureRulesAdd(variant, url) {
  const plain = await measureKeys(variant, url, 'cold');
  return (await measureKeysByRules(variant, url)) - plain;
}

/**
 * Script time per character key, in µs: keydown, keypress, beforeinput, input and keyup together.
 * The draft is `cold`, `marked` by hand, or is to be `heated` by itself.
 */
export async function measureKeys({ name, context }, url, state) {
  const { page, cdp } = await openTab(context);
  await page.goto(newChat(url));
  await page.click('#plain');
  await page.keyboard.type('warm up');
  if (name === 'breather') await waitForMarkButton(page, cdp, state);
  await page.keyboard.type('warm up again');
  await atRest(page);
  const before = await scriptMs(cdp);
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('a');
  await atRest(page);
  const ms = (await scriptMs(cdp)) - before;
  await page.close();
  return (ms * 1000) / KEYS;
}

/**
 * JavaScript heap of an idle page after garbage collection, all worlds of the page together, in kB.
 * With `isFocused` the person was in the composer before, so that the prompt is there too.
 */
export async function measureHeap({ name, context }, url, isFocused) {
  const { page, cdp } = await openTab(context);
  await page.goto(newChat(url));
  if (isFocused) {
    await page.click('#plain');
    if (name === 'breather') await waitFor('the mark button', () => isDrawn(cdp));
    await atRest(page);
  }
  await idle(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1000;
}

async function openTab(context) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp };
}

async function waitForMarkButton(page, cdp, state) {
  const find = async () =>
    (await readOwn(cdp))?.buttons.find(({ name }) => name === 'Mark as heated');
  await waitFor('the mark button', find);
  if (state === 'cold') return;
  if (state === 'marked') await clickOwn(page, cdp, 'Mark as heated');
  await waitFor('the mark', async () => (await find())?.isPressed);
}

/** Asks nothing of the page, in whose heap the question would stay. */
async function isDrawn(cdp) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return JSON.stringify(root).includes('Mark as heated');
}

async function scriptMs(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

/**
 * Resolves once what any extension does a while after a letter, or after it came to the box, is
 * done.
 */
async function atRest(page) {
  await page.waitForTimeout(REST_MS);
  await idle(page);
}

/** Resolves when the page's main thread had nothing to do, twice. */
function idle(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(() => requestIdleCallback(resolve));
      }),
  );
}
