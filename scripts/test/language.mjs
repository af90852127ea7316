/**
 * `npm run test:language -- de`: whether a language has every sentence, form, deck and gap. See
 * docs/adding-a-language.md.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { endWith, Stop } from '../lib/stop.mjs';

endWith(async () => {
  const [name] = process.argv.slice(2);
  if (!name) throw new Stop('Say which language: npm run test:language -- de');
  if (!existsSync(join(ROOT, `locales/${name}.yml`))) {
    throw new Stop(`There is no locales/${name}.yml yet.`);
  }
  process.env.BREATHER_LANGUAGE = name;
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const test = 'tests/unit/locale/languages.test.ts';
  const { code } = await run(process.execPath, [vitest, 'run', '--project', 'unit', test]);
  return code;
});
