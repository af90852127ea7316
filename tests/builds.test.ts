/**
 * What stands in the shipped builds: what they ask of a browser, where they could reach, and which
 * scripts they have for pages. It builds nothing. The rules lie in tests/support/repository.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { allSites } from '../utils/sites/all-sites';
import { takeBacks } from '../utils/sites/take-backs';
import { countries } from '../utils/support/all-countries';
import { ROOT, shippedBuild } from './support/paths';
import { browsers, requireBuilds, requireBundle } from './support/repository/built-extension';
import {
  findIdleAddresses,
  findStrangeAddresses,
  findWaysOut,
  holdsPolyfill,
} from './support/repository/bundle-rules';
import { findFirefoxTroubles, findManifestTroubles } from './support/repository/manifest-rules';
import type { SourceFile } from './support/repository/source-files';
import { supportAddresses } from './support/repository/support-addresses';

let builds: ReturnType<typeof requireBuilds>;
beforeAll(() => {
  builds = requireBuilds();
});
const buildFor = (browser: (typeof browsers)[number]) => {
  const build = builds.get(browser);
  if (!build) throw new Error(`${browser} was not read`);
  return build;
};

it.each(browsers)(
  'the build for %s asks for what is written down, and for nothing else',
  (browser) => {
    expect(findManifestTroubles(buildFor(browser).manifest, browser)).toEqual([]);
  },
);

it('the build for Firefox says that nothing is collected, and opens no sidebar by itself', () => {
  expect(findFirefoxTroubles(buildFor('firefox').manifest)).toEqual([]);
});

it.each(browsers)('the build for %s has no way out of the device', (browser) => {
  const { bundles } = buildFor(browser);
  expect(bundles.length).toBeGreaterThan(0);
  expect(bundles.flatMap(findWaysOut)).toEqual([]);
});

it.each(browsers)('the build for %s holds only addresses with a reason', (browser) => {
  const { bundles } = buildFor(browser);
  const patterns = allSites.flatMap(({ matches }) => matches);
  const sources = takeBacks.flatMap(({ ways }) => ways.map(({ source }) => source));
  const isOfLines = ({ path }: SourceFile) => path.startsWith('chunks/SupportLinesHere-');
  const strange = bundles.flatMap((bundle) =>
    findStrangeAddresses(
      bundle,
      isOfLines(bundle) ? supportAddresses(countries) : [...patterns, ...sources],
    ),
  );
  expect(strange).toEqual([]);
  expect(findIdleAddresses(bundles)).toEqual([]);
});

it.each(browsers)(
  'the build for %s has every script for a page in place, without the polyfill',
  (browser) => {
    const build = buildFor(browser);
    const wanted = readFileSync(join(ROOT, 'utils/extension/inject-guard.ts'), 'utf8');
    const files = [...wanted.matchAll(/const \w+_FILE = '(.+)'/g)];
    expect(files.map(([, path]) => path).slice(0, 2)).toEqual(['guard.js', 'engine.js']);
    const inPages = files.map(([, path = '']) => requireBundle(build, path));
    expect(inPages.filter(holdsPolyfill).map(({ path }) => path)).toEqual([]);
    // The check sees the polyfill where it is.
    expect(holdsPolyfill(requireBundle(build, 'background.js'))).toBe(true);
  },
);
it.each(browsers)('the popup of the build for %s opens few files before it draws', (browser) => {
  const page = readFileSync(join(shippedBuild(browser), 'popup.html'), 'utf8');
  const files = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, path]) => path);
  expect(files.length).toBeGreaterThan(1);
  expect(files.length, files.join('\n')).toBeLessThan(8);
});

it.each(browsers)('the build for %s hands on the notices of the packages in it', (browser) => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const notices = readFileSync(join(shippedBuild(browser), 'licenses.txt'), 'utf8');
  const named = [...notices.matchAll(/^── (\S+) /gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(dependencies).sort());
  for (const words of ['Mozilla Public License', 'MIT License', 'ISC License']) {
    expect(notices).toContain(words);
  }
});
