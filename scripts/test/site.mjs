/**
 * The second stage of `npm run test:site -- <id>`: builds, then the form of all sites, and the
 * whole behaviour suite for the pages of this one site, in each browser that is found.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findChromium, findFirefox } from '../lib/find-browser.mjs';
import { ROOT } from '../lib/paths.mjs';
import { endWith, Stop } from '../lib/stop.mjs';
import { createReport } from './report.mjs';
import { runStep } from './steps.mjs';

/** By its file, for the shell of Windows would read the signs in a title. */
const VITEST = ['node', 'node_modules/vitest/vitest.mjs', 'run'];

endWith(async () => {
  const [id] = process.argv.slice(2);
  requireSite(id);
  process.env.BREATHER_SUITE = 'whole';
  const report = createReport();
  const take = async (name, ...commands) => report.add(await runStep(name, commands));

  await take('form of the sites', [...VITEST, '--project', 'unit', 'tests/unit/sites']);
  const isBuilt = await take('build', ['wxt', 'build'], ['wxt', 'build', '-b', 'firefox']);
  const browsers = { chromium: findChromium(), firefox: findFirefox() };
  for (const [project, path] of Object.entries(browsers)) {
    const name = `${id} in ${project}`;
    if (!isBuilt) report.skip(name, 'there is no build');
    else if (!path) report.skip(name, `there is no ${project}`);
    else await take(name, ...commandsFor(id, project));
  }
  if (!browsers.chromium && !browsers.firefox) report.fail(id, 'there is no browser');
  return report.print();
});

/** A site may have further pages, such as `youtube-live`. */
function commandsFor(id, project) {
  const run = (file, title) => [...VITEST, '--project', project, file, '-t', title];
  return [
    run('tests/e2e/selectors.test.ts', `^${id} can be read`),
    run('tests/e2e/fixtures.test.ts', `^${id}(-[a-z]+)? `),
    run('tests/e2e/sites.test.ts', `^${id}(-[a-z]+)? in a `),
  ];
}

/** A filter that fits no test would pass, so each part is looked for. */
function requireSite(id) {
  const known = readdirSync(join(ROOT, 'tests/fixtures/pages')).map((file) =>
    basename(file).replace(/\.tsx?$/, ''),
  );
  if (!id) throw new Stop('Say which site: npm run test:site -- discord');
  if (!existsSync(join(ROOT, 'utils/sites/data', `${id}.ts`))) {
    throw new Stop(
      `There is no utils/sites/data/${id}.ts. The id of a site is the name of its file.`,
    );
  }
  if (!read('utils/sites/all-sites.ts').includes(`'./data/${id}'`)) {
    throw new Stop(`utils/sites/all-sites.ts does not list ${id} yet.`);
  }
  if (!known.includes(id)) throw new Stop(`There is no page tests/fixtures/pages/${id}.ts yet.`);
  if (!read('tests/fixtures/catalogue.ts').includes(`name: '${id}'`)) {
    throw new Stop(`tests/fixtures/catalogue.ts has no entry ${id} yet.`);
  }
}

function read(path) {
  return readFileSync(join(ROOT, path), 'utf8');
}
