/**
 * The second stage of `npm test`, with everything installed: each step runs even when an earlier one failed, unless it
 * would only repeat that failure. `-- --quick` leaves the browsers out.
 */
import { endWith } from '../lib/stop.mjs';
import { prepareBrowsers } from './prepare-browsers.mjs';
import { createReport } from './report.mjs';
import { runBrowserStep, runStep, runTestStep } from './steps.mjs';

endWith(async () => {
  const isQuick = process.argv.includes('--quick');
  const report = createReport();
  const take = async (name, ...commands) => report.add(await runStep(name, commands));
  const takeTests = async (name, ...projects) => report.add(await runTestStep(name, projects));
  const paths = isQuick ? null : await prepareBrowsers();

  await take('format and lint', ['biome', 'check', '.']);
  await take('types', ['wxt', 'prepare'], ['tsc', '--noEmit']);
  await takeTests('unit and dom', 'unit', 'dom');
  const builds = [
    await take('build for Chromium', ['wxt', 'build']),
    await take('build for Firefox', ['wxt', 'build', '-b', 'firefox']),
  ];
  if (builds.includes(false)) {
    const names = ['repository', 'size budgets', ...(paths ? ['e2e'] : [])];
    for (const name of names) report.skip(name, 'there is no build');
    return report.print();
  }
  await takeTests('repository', 'repository');
  await take('size budgets', ['node', 'scripts/check-sizes.mjs']);
  for (const [browser, path] of Object.entries(paths ?? {})) {
    const name = `e2e in ${browser}`;
    if (path) report.add(await runBrowserStep(name, browser.toLowerCase()));
    else report.fail(name, `there is no ${browser}`);
  }
  return report.print();
});
