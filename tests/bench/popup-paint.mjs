import { openPopup } from '../../scripts/lib/open-popup.mjs';

/** By then nothing more is drawn in it, also on a slow machine. */
const SETTLED_MS = 2_000;

/**
 * The toolbar popup opened over a page to its first contentful paint, in ms, as its own document
 * counts them.
 */
export async function measurePopup({ context }, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  const popup = await openPopup(context, page);
  const ms = await popup.evaluate(`(${firstPaint})()`);
  await popup.close();
  await page.close();
  return ms;
}

function firstPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const entry = list.getEntriesByName('first-contentful-paint')[0];
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/**
 * The same popup until it is ready to press, in ms: the largest part of it is drawn, and the long
 * tasks that began before are over. The processor is `slowed` so many times from the start: the
 * popup shares its process with our other pages.
 */
export async function measurePopupReady({ context, extensionId }, url, slowed) {
  const slow = await context.newPage();
  await slow.goto(`chrome-extension://${extensionId}/licenses.txt`);
  const cdp = await context.newCDPSession(slow);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  const popup = await openPopup(context, page);
  const ms = await popup.evaluate(`(${ready})(${SETTLED_MS})`);
  await popup.close();
  await page.close();
  await slow.close();
  return ms;
}

function ready(settledMs) {
  let drawnAt = 0;
  let freeAt = 0;
  new PerformanceObserver((list) => {
    drawnAt = Math.max(drawnAt, ...list.getEntries().map(({ startTime }) => startTime));
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      freeAt = Math.max(freeAt, startTime + duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  return new Promise((resolve) => {
    setTimeout(() => resolve(Math.max(drawnAt, freeAt)), settledMs);
  });
}
