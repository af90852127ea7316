/**
 * The second stage of `npm test`, with everything installed: each step runs even when an earlier
 * one failed, unless it would only repeat that failure. `-- --quick` leaves the browsers out. Of
 * the browsers' files a part is played, by the commit (shard.mjs); `-- --whole` plays every file.
 * Pages on which the browsers do not differ are played in one of them, by turns
 * (tests/support/by-turns.ts); `-- --all` plays every file, and all in both.
 */
import { join } from 'node:path';
import { CACHE } from '../lib/paths.mjs';
import { endWith } from '../lib/stop.mjs';
import { prepareBrowsers } from './prepare-browsers.mjs';
import { createReport } from './report.mjs';
import { chooseShard, SHARDS } from './shard.mjs';
import { runBrowserStep, runStep, runTestStep } from './steps.mjs';

endWith(async () => {
  const isQuick = process.argv.includes('--quick');
  const isAll = process.argv.includes('--all');
  if (!isAll) process.env.BREATHER_SUITE = 'turns';
  const shard = isAll || process.argv.includes('--whole') ? null : await chooseShard();
  // Each file of tests has a process of its own: what Node compiled for one it need not compile for
  // the next.
  process.env.NODE_COMPILE_CACHE ??= join(CACHE, 'compiled');
  const report = createReport();
  const take = async (name, ...commands) => report.add(await runStep(name, commands));
  const takeTests = async (name, ...projects) => report.add(await runTestStep(name, projects));
  const paths = isQuick ? null : await prepareBrowsers();

  await take('format and lint', ['biome', 'check', '.']);
  await take('types', ['wxt', 'prepare'], ['tsc', '--noEmit']);
  await take('nothing unused', ['knip', '--no-progress']);
  await takeTests('unit, dom and repository', 'unit', 'dom', 'repository');
  const builds = [
    await take('build for Chromium', ['wxt', 'zip']),
    await take('build for Firefox', ['wxt', 'zip', '-b', 'firefox']),
  ];
  if (builds.includes(false)) {
    const names = [
      'the same build again',
      'what is in the builds',
      'size budgets',
      ...(paths ? ['e2e'] : []),
    ];
    for (const name of names) report.skip(name, 'there is no build');
    return report.print();
  }
  await take('the same build again', ['node', 'scripts/check-builds.mjs']);
  await takeTests('what is in the builds', 'builds');
  await take('size budgets', ['node', 'scripts/check-sizes.mjs']);
  const browsers = Object.entries(paths ?? {});
  for (const [browser, path] of browsers) {
    if (!path) report.fail(`e2e in ${browser}`, `there is no ${browser}`);
  }
  const found = browsers.filter(([, path]) => path).map(([browser]) => browser.toLowerCase());
  const part = shard ? `, ${shard} of ${SHARDS}` : '';
  if (found.length > 0) report.add(await runBrowserStep(`e2e${part}`, found, shard));
  return report.print();
});
