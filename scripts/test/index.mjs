/**
 * The second stage of `npm test`, with everything installed: each step runs even when an earlier one failed, unless it
 * would only repeat that failure. `-- --quick` leaves the browsers out.
 */
import { endWith } from '../lib/stop.mjs';
import { prepareBrowsers } from './prepare-browsers.mjs';
import { createReport } from './report.mjs';
import { runBrowserSteps, runStep, runTestStep } from './steps.mjs';

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
  const browsers = Object.entries(paths ?? {}).map(([browser, path]) => ({
    name: `e2e in ${browser}`,
    project: browser.toLowerCase(),
    path,
  }));
  const steps = await runBrowserSteps(browsers.filter(({ path }) => path));
  for (const step of steps) report.add(step);
  for (const { name, path } of browsers) if (!path) report.fail(name, 'the browser is not there');
  return report.print();
});
