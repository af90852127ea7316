/**
 * `npm run matrix`: every chat by every way of sending, with all results kept for the table in
 * docs/compatibility.md. A chat passes when none of its cells is wrong, and when it asks for a
 * second press only if the catalogue says so.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allSites } from '../../utils/sites/all-sites';
import type { Bench } from '../e2e/behaviour';
import { waysOf } from '../e2e/ways';
import {
  commentBox,
  editors,
  type Fixture,
  hostPattern,
  kits,
  sites,
  type Way,
} from '../fixtures/catalogue';
import {
  browserName,
  type ExtensionBrowser,
  startBrowser,
  type Tab,
} from '../support/extension-browser';
import { requireBrowser } from '../support/find-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { ROOT } from '../support/paths';
import { setWait, turnOnSites } from '../support/settings-page';
import { changeStored } from '../support/stored-parts';
import { byHand, type Cells, columns, playCells, RULES } from './cells';

interface Row extends Cells {
  chat: string;
  way: string;
}

const wanted = process.env.BREATHER_MATRIX_SITE;
const groups = [
  { title: 'Sites', fixtures: sites },
  { title: 'Chat kits', fixtures: kits },
  { title: 'Editors', fixtures: [...editors, commentBox] },
]
  .map(({ title, fixtures }) => ({
    title,
    fixtures: fixtures.filter(({ name }) => !wanted || name === wanted),
  }))
  // One without any test would fail.
  .filter(({ fixtures }) => fixtures.length > 0);
const all = groups.flatMap(({ fixtures }) => fixtures);

const rules = { area: 'local', key: 'settings', field: 'rules' } as const;
const rows: Record<string, Row[]> = {};
const done = new Set<Fixture>();
/** Several chats may share a host. */
const areOn = new Set<string>();
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  if (all.length === 0)
    throw new Error(`There is no chat ${wanted} in tests/fixtures/catalogue.ts.`);
  browser = await startBrowser({ lessMotion: true });
  await browser.serve(fixtureRoutes(all));
  await setWait(browser, 0);
  tab = await browser.openTab();
});

afterAll(async () => {
  await browser?.close();
  addMissing();
  writeDown();
});

describe.each(groups)('$title', ({ title, fixtures }) => {
  test.each(fixtures)('$name', async (fixture) => {
    if (!areOn.has(hostPattern(fixture))) await turnOnSites(browser, [hostPattern(fixture)]);
    areOn.add(hostPattern(fixture));
    const place = fixture.inFrame ? 'frame' : 'page';
    const bench: Bench = { browser, tab, fixture, place };
    const ways = waysOf(fixture, browser);
    const marked = await inTurn(ways, (way) => playCells(bench, way, byHand));
    await changeStored(browser, rules, RULES);
    const ruled = await inTurn(ways, (way) => playCells(bench, way, ['by a rule']));
    await changeStored(browser, rules, {});
    const chat = titleOf(fixture);
    const own = ways.map((way): Row => ({ chat, way, ...marked[way], ...ruled[way] }));
    rows[title] = [...(rows[title] ?? []), ...own];
    done.add(fixture);
    const release = fixture.pressAgain ? 'press again' : 'once';
    expect(own).toEqual(
      own.map(({ chat, way }) => ({
        chat,
        way,
        unmarked: 'once',
        'kept editing': 'held',
        sent: release,
        urgent: release,
        'by a rule': release,
      })),
    );
  });
});

async function inTurn<T>(ways: Way[], play: (way: Way) => Promise<T>): Promise<Record<Way, T>> {
  const played: [Way, T][] = [];
  for (const way of ways) played.push([way, await play(way)]);
  return Object.fromEntries(played) as Record<Way, T>;
}

function titleOf({ name }: Fixture): string {
  return allSites.find(({ id }) => id === name)?.name ?? name;
}

/** A chat that could not be played is no reason for a row less. */
function addMissing(): void {
  const wrong = 'wrong: did not run';
  for (const { title, fixtures } of groups) {
    for (const fixture of fixtures.filter((one) => !done.has(one))) {
      const cells = Object.fromEntries(columns.map((column) => [column, wrong])) as Cells;
      rows[title] = [...(rows[title] ?? []), { chat: titleOf(fixture), way: 'any', ...cells }];
    }
  }
}

/** For scripts/long/matrix.mjs, which makes the page of it. */
function writeDown(): void {
  const name = browserName();
  const folder = join(ROOT, '.cache', 'matrix');
  mkdirSync(folder, { recursive: true });
  const version = execFileSync(requireBrowser(name), ['--version'], { encoding: 'utf8' }).trim();
  const facts = allSites.map((site) => ({
    name: site.name,
    hosts: site.matches,
    checkedOn: site.checkedOn,
    confidence: site.confidence,
    isExperimental: 'experimental' in site,
  }));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ version, rows, facts }));
}
