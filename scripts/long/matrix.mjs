/**
 * The matrix, with everything installed: the whole behaviour suite, every cell and every page of
 * others, in both browsers. Without choices it writes docs/compatibility.md. `-- --site NAME` plays
 * one chat of tests/fixtures/catalogue.ts, `--browser` is chromium, firefox or both (the one it
 * takes by itself), `--cells` leaves the behaviour suite out.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, ROOT } from '../lib/paths.mjs';
import { runTool } from '../lib/run.mjs';
import { endWith } from '../lib/stop.mjs';
import { compatibilityPage } from './compatibility-page.mjs';
import { browsersOf, buildForBoth, runLong } from './long-run.mjs';

endWith(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      browser: { type: 'string', default: 'both' },
      cells: { type: 'boolean', default: false },
    },
  });
  const browsers = await browsersOf(values.browser);
  await buildForBoth();
  let worst = 0;
  for (const browser of browsers) {
    rmSync(resultsOf(browser), { force: true });
    console.log(`\n── cells in ${browser}`);
    const env = values.site ? { BREATHER_MATRIX_SITE: values.site } : {};
    worst = Math.max(worst, await runLong('tests/matrix/matrix.test.ts', browser, env));
    if (!values.site) {
      console.log(`\n── pages of others in ${browser}`);
      for (const half of halves) rmSync(othersOf(half, browser), { force: true });
      worst = Math.max(worst, await runLong('tests/matrix/others.test.ts', browser));
    }
    if (values.cells) continue;
    console.log(`\n── behaviour in ${browser}`);
    worst = Math.max(worst, await runBehaviour(browser, values.site));
  }
  if (values.site || browsers.length < 2) return worst;
  const [chromium, firefox] = browsers.map((browser) => ({
    ...read(resultsOf(browser)),
    others: Object.fromEntries(halves.map((half) => [half, read(othersOf(half, browser))])),
  }));
  const page = join(ROOT, 'docs', 'compatibility.md');
  writeFileSync(page, compatibilityPage(chromium, firefox, new Date()));
  console.log('\nWrote docs/compatibility.md.');
  return worst;
});

/** The two halves of the pages of others. */
const halves = ['editors', 'layers'];

function resultsOf(browser) {
  return join(CACHE, 'matrix', `${browser}.json`);
}

function othersOf(half, browser) {
  return join(CACHE, 'others', `${half}-${browser}.json`);
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function runBehaviour(browser, site) {
  const files = ['editors', 'kits', 'sites', 'fixtures'].map((name) => `tests/e2e/${name}.test.ts`);
  const only = site ? ['-t', `^${site} `] : [];
  const { code } = await runTool('vitest', ['run', '--project', browser, ...files, ...only], {
    env: { BREATHER_SUITE: 'whole' },
  });
  return code;
}
