import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { median } from './statistics.mjs';

const SIZES = [200, 2_000, 20_000];
const ROUNDS = 9;
const CALLS = 300;

/** The most that finding the composer at a key may take on the largest page, in µs. */
const MOST_US = 100;

/**
 * What finding costs on pages of 200, 2,000 and 20,000 nodes, in µs a call, as a table in Markdown.
 * The functions are the shipped ones, called in a page: through an event, the browser's own work
 * would hide them.
 */
export async function measureFinding(context, url) {
  const bundle = await bundleFinders();
  const page = await context.newPage();
  await page.goto(url);
  await page.addScriptTag({ content: bundle });
  const values = new Map();
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const nodes of SIZES) {
      const times = await page.evaluate(([size, calls]) => measure(size, calls), [nodes, CALLS]);
      if (round < 0) continue;
      for (const [what, us] of Object.entries(times)) {
        const sizes = values.get(what) ?? new Map();
        sizes.set(nodes, [...(sizes.get(nodes) ?? []), us]);
        values.set(what, sizes);
      }
    }
  }
  await page.close();
  return [...values].map(([what, sizes]) =>
    rowOf(
      what,
      SIZES.map((nodes) => median(sizes.get(nodes))),
    ),
  );
}

export function printFinding(rows) {
  const head = [
    'finding, µs a call',
    ...SIZES.map((nodes) => `${nodes.toLocaleString('en')} nodes`),
    'growth',
    'aim',
  ];
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

function rowOf(what, values) {
  const [small, , large] = values;
  const aim = what.startsWith('the composer')
    ? `${large < MOST_US ? 'met' : 'NOT MET'}: under ${MOST_US}`
    : '';
  return [what, ...values.map((us) => us.toFixed(2)), `${(large / small).toFixed(1)}×`, aim];
}

async function bundleFinders() {
  const [result] = [
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      resolve: { alias: { '@': ROOT } },
      build: {
        write: false,
        minify: false,
        lib: { entry: join(import.meta.dirname, 'finders.ts'), formats: ['iife'], name: 'finders' },
      },
    }),
  ].flat();
  return result.output[0].code;
}
