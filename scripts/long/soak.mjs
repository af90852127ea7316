/**
 * The soak, with everything installed. `-- --seed N` begins at that life, `--count N` plays so many
 * (500), `--browser` is chromium (the one it takes by itself), firefox or both. `--life FILE` plays
 * that life so many times instead.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { endWith, Stop } from '../lib/stop.mjs';
import { browsersOf, buildForBoth, numberOf, runLong } from './long-run.mjs';

endWith(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      count: { type: 'string', default: '500' },
      browser: { type: 'string', default: 'chromium' },
      life: { type: 'string' },
    },
  });
  const seed = numberOf('seed', values.seed ?? String(Math.floor(Math.random() * 1e9)));
  const count = numberOf('count', values.count);
  if (count < 1) throw new Stop('--count wants at least 1.');
  const browsers = await browsersOf(values.browser);
  await buildForBoth();
  let worst = 0;
  for (const browser of browsers) {
    console.log(`\n── soak in ${browser}, seed ${seed}, ${count} lives`);
    const env = {
      BREATHER_SOAK_SEED: String(seed),
      BREATHER_SOAK_COUNT: String(count),
      ...(values.life && { BREATHER_SOAK_LIFE: resolve(values.life) }),
    };
    worst = Math.max(worst, await runLong('tests/soak', browser, env));
  }
  return worst;
});
