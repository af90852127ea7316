/**
 * The pages of others, with everything installed, and their table on the terminal.
 * `-- --only trix,monaco` plays these pages of tests/others alone, `--browser` is chromium (the one
 * it takes by itself), firefox or both.
 */
import { parseArgs } from 'node:util';
import { endWith } from '../lib/stop.mjs';
import { browsersOf, buildForBoth, runLong } from './long-run.mjs';

endWith(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const browsers = await browsersOf(values.browser);
  await buildForBoth();
  const env = values.only ? { BREATHER_ONLY: values.only } : {};
  let worst = 0;
  for (const browser of browsers) {
    worst = Math.max(worst, await runLong('tests/matrix/others.test.ts', browser, env));
  }
  return worst;
});
