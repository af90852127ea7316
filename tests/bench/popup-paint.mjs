import { openPopup } from '../../scripts/lib/open-popup.mjs';

/** The toolbar popup opened over a page to its first contentful paint, in ms, as its own document counts them. */
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
