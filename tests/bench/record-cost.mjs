import { rmSync } from 'node:fs';

/**
 * *Keep it* pressed until the entry is kept, in ms: the page tells it to the other ones in the same
 * moment.
 */
export async function measureWrite({ context, origin }) {
  const page = await openPage(context, `${origin}/options.html#journal`);
  await page.getByLabel('What went well?').fill('It was kind');
  // Everything that was to be read is.
  await page.getByRole('button', { name: 'Show more' }).first().waitFor();
  await page.evaluate(listen);
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  const ms = await page.evaluate(() => globalThis.kept);
  await page.close();
  return ms;
}

/** *Insights* pressed until its figures are drawn, in ms. */
export async function measureInsights({ context, origin }) {
  const page = await openPage(context, `${origin}/options.html#support`);
  await page.getByRole('link', { name: 'Insights' }).waitFor();
  const ms = await page.evaluate(openInsights);
  await page.close();
  return ms;
}

/** *Save a copy* pressed until the file is there, in ms. */
export async function measureCopy({ context, origin }) {
  const page = await openSettings(context, origin);
  const startedAt = performance.now();
  await saveCopy(page);
  const ms = performance.now() - startedAt;
  await page.close();
  return ms;
}

/** What JavaScript holds in the settings page after garbage collection, in kB. */
export async function measureSettingsHeap({ context, origin }, isAfterCopy) {
  const page = await openSettings(context, origin);
  if (isAfterCopy) await saveCopy(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1000;
}

async function openSettings(context, origin) {
  const page = await openPage(context, `${origin}/options.html#settings`);
  await page.getByRole('button', { name: 'Save a copy' }).waitFor();
  return page;
}

async function openPage(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function saveCopy(page) {
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const download = await downloading;
  rmSync(await download.path(), { force: true });
}

/**
 * Runs in the page. The chunk of the place is loaded with it, as for a person who comes there
 * first.
 */
function openInsights() {
  return new Promise((resolve) => {
    const beganAt = performance.now();
    const drawn = new MutationObserver(() => {
      if (!document.querySelector('table tbody td')) return;
      drawn.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - beganAt)));
    });
    drawn.observe(document.body, { childList: true, subtree: true });
    document.querySelector('a[href="#insights"]').click();
  });
}

/** Runs in the page. `kept` is the time from the press to the news of it. */
function listen() {
  globalThis.kept = new Promise((resolve) => {
    let pressedAt = 0;
    addEventListener('click', () => (pressedAt = performance.now()), { capture: true });
    const channel = new BroadcastChannel('breather-journal');
    channel.onmessage = ({ data: stores }) => {
      if (pressedAt > 0 && stores.includes('wins')) resolve(performance.now() - pressedAt);
    };
  });
}
