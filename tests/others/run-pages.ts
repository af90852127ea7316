/**
 * Plays pages of others in one browser, as Vitest tests of a page and a way, and leaves a table of
 * what happened.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserName,
  type ExtensionBrowser,
  startBrowser,
  type Tab,
} from '../support/extension-browser';
import { ROOT } from '../support/paths';
import { setWait, turnOnSites } from '../support/settings-page';
import { changeStored } from '../support/stored-parts';
import { suite } from '../support/suite';
import { playPage, type Results, rightOf } from './behave';
import { type OthersPage, originOf, type Way, waysOf } from './page';
import { pageRoutes } from './page-routes';
import { tableOf } from './table';

/** The first time it also installs them. */
const BUILD_MS = 900_000;

/**
 * Where all goes wrong, each check waits several times in vain; one that was cut off would disturb
 * the next page.
 */
const PLAY_MS = 300_000;

const ofRules = { area: 'local', key: 'settings', field: 'rules' } as const;

export interface Row {
  page: string;
  library: string;
  way: string;
  results: Results;
}

/**
 * `title` names the half of the bed. BREATHER_ONLY, as `trix,monaco`, plays these pages alone;
 * without it `inShort` names the pages to play, or all are.
 */
export function runPages(title: string, pages: OthersPage[], inShort?: string[]): void {
  const wanted = process.env.BREATHER_ONLY?.split(',') ?? inShort;
  const here = pages.filter(({ only }) => !only || only === browserName());
  const chosen = wanted ? here.filter(({ name }) => wanted.includes(name)) : here;
  if (chosen.length === 0) return;
  const rows: Row[] = [];
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    build(chosen);
    browser = await startBrowser({ lessMotion: true });
    await setWait(browser, 0);
    await turnOnSites(
      browser,
      chosen.map((page) => `${originOf(page)}/*`),
    );
    tab = await browser.openTab();
  }, BUILD_MS);

  afterAll(async () => {
    await browser?.close();
    console.log(`\n${title} in ${browserName()}\n${tableOf(rows)}`);
  });

  const setWords = (list: string[]) =>
    changeStored(browser, ofRules, { words: { on: list.length > 0, list } });

  const played = chosen.map((page, at) => ({
    ...page,
    ways: suite === 'turns' ? [wayOf(page, at)] : waysOf(page),
  }));
  describe.each(played)('$name', ({ ways, ...page }) => {
    beforeAll(() => browser.serve(pageRoutes(page)));

    test.each(ways)(
      'by %s',
      async (way) => {
        const results = await playPage(tab, page, way, setWords);
        rows.push({ page: page.name, library: page.library, way, results });
        leaveTable(title, rows);
        expect(results).toEqual(rightOf(page));
      },
      PLAY_MS,
    );
  });
}

/** In `npm test` one way for each page: its first, its second, and so on by turns. */
function wayOf(page: OthersPage, at: number): Way {
  const ways = waysOf(page);
  const way = ways[at % ways.length];
  if (!way) throw new Error(`Nothing leaves ${page.name}.`);
  return way;
}

/** In a process of its own, for Vitest would lend its own settings to the build. */
function build(pages: OthersPage[]): void {
  const script = join(import.meta.dirname, 'build-pages.mjs');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const args = [script, ...pages.map(({ name }) => name)];
  execFileSync(process.execPath, args, { stdio: 'inherit', env, cwd: ROOT });
}

/** After each page anew, so that one can watch it grow. */
function leaveTable(title: string, rows: Row[]): void {
  const folder = join(ROOT, '.cache', 'others');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${title}-${browserName()}`);
  writeFileSync(`${file}.txt`, `${tableOf(rows)}\n`);
  writeFileSync(`${file}.json`, JSON.stringify(rows));
}
