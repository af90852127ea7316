/**
 * What Breather costs a page, beside no extension and one that does nothing. The three browsers are open together and
 * take turns, so that whatever else the machine does meets all of them. docs/performance.md says what the rows mean.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { buildForChromium } from '../../scripts/lib/build.mjs';
import { requireChromium } from '../../scripts/lib/require-chromium.mjs';
import { serveFiles } from '../../scripts/lib/serve-files.mjs';
import { endWith } from '../../scripts/lib/stop.mjs';
import { measureFinding, printFinding } from './find-cost.mjs';
import { measureHeap, measureKeys, measureLoad } from './page-cost.mjs';
import { measureEnterToPaint } from './paint-delay.mjs';
import { measurePopup } from './popup-paint.mjs';
import { median, p95 } from './statistics.mjs';
import { printTable, rowOf } from './table.mjs';
import { startVariants, takeTurns } from './variants.mjs';

const TWO_FRAMES_MS = (2 * 1000) / 60;

const measurements = [
  { what: 'script at page load, ms', rounds: 30, once: measureLoad, aim: { added: 5 } },
  {
    what: 'script per key, unmarked, µs',
    rounds: 7,
    once: (variant, url) => measureKeys(variant, url, false),
    aim: { added: 10 },
  },
  {
    what: 'script per key, marked, µs',
    rounds: 7,
    once: (variant, url) => measureKeys(variant, url, true),
  },
  {
    what: 'heap of an idle page, kB',
    rounds: 5,
    once: (variant, url) => measureHeap(variant, url, false),
    aim: { added: 100 },
  },
  {
    what: 'heap after the composer had the focus, kB',
    rounds: 5,
    once: (variant, url) => measureHeap(variant, url, true),
  },
  {
    what: 'Enter to painted, ms',
    rounds: 6,
    once: measureEnterToPaint,
    aim: { is: TWO_FRAMES_MS },
    withP95: true,
  },
  {
    what: 'popup to first paint, ms',
    rounds: 15,
    once: measurePopup,
    aim: { times: 1.5 },
    // Without an extension there is no popup.
    fits: ({ name }) => name !== 'none',
  },
];

endWith(async () => {
  const browser = await requireChromium();
  if (!process.env.BREATHER_OUTPUT) await buildForChromium();
  const folder = import.meta.dirname;
  const files = { '/': join(folder, 'page.html'), '/page.js': join(folder, 'page.js') };
  const { port } = await serveFiles(files, 4300);
  const url = `http://127.0.0.1:${port}/`;
  const variants = await startVariants(browser, url);

  console.log('Measuring. This takes some minutes; the machine had better do nothing else.');
  const rows = [];
  for (const { what, rounds, once, aim = {}, fits = () => true, withP95 } of measurements) {
    const values = await takeTurns(variants.filter(fits), rounds, (one) => once(one, url));
    rows.push(rowOf(what, values, median, aim));
    if (withP95) rows.push(rowOf(`${what}, p95`, values, p95, aim));
    console.log(`  ${what}`);
  }
  const found = await measureFinding(variants[0].context, url);
  console.log(`\n${await nameOf(variants[0])}, ${cpus().length} cores, ${cpus()[0]?.model}\n`);
  printTable(rows);
  console.log();
  printFinding(found);
  await Promise.all(variants.map(({ context }) => context.close()));
  return 0;
});

/** The browser and its version, as its own page says. */
async function nameOf({ context }) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const { product } = await cdp.send('Browser.getVersion');
  return product;
}
