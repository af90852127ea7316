/**
 * What a long record costs: the popup, a write, a copy of everything and the memory of the page,
 * beside 1,000, 10,000 and 100,000 entries. docs/performance.md says what the rows mean.
 */
import { cpus } from 'node:os';
import { buildForChromium } from '../../scripts/lib/build.mjs';
import { extensionIdOf, launchChromium } from '../../scripts/lib/launch-chromium.mjs';
import { BUILDS } from '../../scripts/lib/paths.mjs';
import { requireChromium } from '../../scripts/lib/require-chromium.mjs';
import { endWith } from '../../scripts/lib/stop.mjs';
import { fillJournal } from './fill-journal.mjs';
import { measurePopup } from './popup-paint.mjs';
import { measureCopy, measureInsights, measureSettingsHeap, measureWrite } from './record-cost.mjs';
import { median } from './statistics.mjs';

const SIZES = [1_000, 10_000, 100_000];

/** `aim` is given the figures by size, least first. */
const measurements = [
  { what: 'popup to first paint, ms', rounds: 9, once: measurePopupHere, aim: isFlat },
  { what: 'a write, ms', rounds: 9, once: measureWrite, aim: isFlat },
  { what: 'Insights, ms', rounds: 9, once: measureInsights, aim: isUnder(200) },
  { what: 'a copy of everything, ms', rounds: 3, once: measureCopy, aim: isUnder(5_000) },
  { what: 'heap of the settings, kB', rounds: 3, once: (page) => measureSettingsHeap(page, false) },
  { what: 'the same after a copy, kB', rounds: 3, once: (page) => measureSettingsHeap(page, true) },
];

endWith(async () => {
  const executable = await requireChromium();
  if (!process.env.BREATHER_OUTPUT) await buildForChromium();
  const figures = measurements.map(() => []);
  for (const size of SIZES) {
    const context = await launchChromium(executable, BUILDS.chromium);
    const origin = `chrome-extension://${await extensionIdOf(context)}`;
    await fillJournal(context, origin, size);
    for (const [at, { rounds, once }] of measurements.entries()) {
      const values = [];
      // The first one warms up.
      for (let round = 0; round <= rounds; round += 1) values.push(await once({ context, origin }));
      figures[at].push(median(values.slice(1)));
    }
    await context.close();
    console.log(`  ${size} entries`);
  }
  console.log(`\n${cpus().length} cores, ${cpus()[0]?.model}\n`);
  printRows(figures);
  return 0;
});

function measurePopupHere({ context, origin }) {
  return measurePopup({ context }, `${origin}/options.html#support`);
}

/** As Markdown, so that it can go into docs/performance.md as it is. */
function printRows(figures) {
  const head = ['', ...SIZES.map((size) => size.toLocaleString('en')), 'aim'];
  const rows = measurements.map(({ what, aim }, at) => [
    what,
    ...figures[at].map((figure) => figure.toFixed(figure < 10 ? 2 : 1)),
    aim ? aim(figures[at]) : '',
  ]);
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

/**
 * A hundred times as many entries cost at most half as much again, or a frame where both are short.
 */
function isFlat(figures) {
  const [least] = figures;
  const most = figures.at(-1);
  const isMet = most < Math.max(least * 1.5, least + 17);
  return `${isMet ? 'met' : 'NOT MET'}: flat`;
}

function isUnder(limitMs) {
  return (figures) => `${figures.at(-1) < limitMs ? 'met' : 'NOT MET'}: under ${limitMs}`;
}
