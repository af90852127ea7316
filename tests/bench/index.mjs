/**
 * What Breather costs a page, beside no extension and one that does nothing; with
 * `--beside NAME=DIR` another unpacked extension too, and with `--only keys,heap` only these rows.
 * The browsers are open together and take turns, so that whatever else the machine does meets all
 * of them. docs/performance.md says what the rows mean.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { buildForChromium } from '../../scripts/lib/build.mjs';
import { requireChromium } from '../../scripts/lib/require-chromium.mjs';
import { serveFiles } from '../../scripts/lib/serve-files.mjs';
import { endWith } from '../../scripts/lib/stop.mjs';
import { readChoices } from './choices.mjs';
import { measureFinding, printFinding } from './find-cost.mjs';
import { measurements } from './measurements.mjs';
import { median, p95 } from './statistics.mjs';
import { printTable, rowOf } from './table.mjs';
import { startVariants, takeTurns } from './variants.mjs';

const FINDING = 'finding';

endWith(async () => {
  const groups = new Set([...measurements.map(({ group }) => group), FINDING]);
  const { peers, only } = readChoices([...groups]);
  const isChosen = (group) => only === null || only.includes(group);
  const browser = await requireChromium();
  if (!process.env.BREATHER_OUTPUT) await buildForChromium();
  const folder = import.meta.dirname;
  const files = { '/': join(folder, 'page.html'), '/page.js': join(folder, 'page.js') };
  const { port } = await serveFiles(files, 4300);
  const url = `http://127.0.0.1:${port}/`;
  const variants = await startVariants(browser, url, peers);

  console.log('Measuring. This takes some minutes; the machine had better do nothing else.');
  const rows = [];
  for (const { group, what, rounds, once, aim = {}, fits = () => true, withP95 } of measurements) {
    if (!isChosen(group)) continue;
    const values = await takeTurns(variants.filter(fits), rounds, (one) => once(one, url));
    rows.push(rowOf(what, variants, values, median, aim));
    if (withP95) rows.push(rowOf(`${what}, p95`, variants, values, p95, aim));
    console.log(`  ${what}`);
  }
  console.log(`\n${await nameOf(variants[0])}, ${cpus().length} cores, ${cpus()[0]?.model}\n`);
  if (rows.length > 0) printTable(variants, rows);
  if (isChosen(FINDING)) {
    console.log();
    printFinding(await measureFinding(variants[0].context, url));
  }
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
