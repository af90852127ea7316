import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CACHE, PINNED_NODE, ROOT } from '../lib/paths.mjs';
import { run, runTool } from '../lib/run.mjs';

/**
 * Runs tools of node_modules/.bin, or `node` for a script of ours, one after the other until one fails. The step counts
 * as one that passed or failed.
 */
export async function runStep(name, commands) {
  console.log(`\n── ${name}`);
  const startedAt = Date.now();
  let ok = true;
  for (const [tool, ...args] of commands) {
    const { code } = await (tool === 'node' ? run(PINNED_NODE, args) : runTool(tool, args));
    ok = code === 0;
    if (!ok) break;
  }
  const ms = Date.now() - startedAt;
  return { name, ok, ms, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs projects of Vitest, and reads from its report how many tests passed and failed. */
export async function runTestStep(name, projects) {
  const folder = join(CACHE, 'test');
  const file = join(folder, `${projects.join('-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const step = await runStep(name, [
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
  ]);
  return { ...step, tests: true, ...countTests(file, step.ok) };
}

/** A run that ended badly counts as one failure at least, also when no single test was to blame. */
function countTests(file, ok) {
  let counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    counts = {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: report.testResults.flatMap(failuresOf),
    };
  } catch {
    console.error('Vitest left no report of this run.');
  }
  return ok ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/** Name and first words of each failed test of a file, for the summary: far above it they are easily overlooked. */
function failuresOf({ name, message, assertionResults }) {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && message) return [`${file}\n   ${firstLines(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${file}: ${fullName}\n   ${firstLines(failureMessages[0] ?? '')}`,
  );
}

function firstLines(message) {
  const lines = message.split('\n').filter((line) => !/^\s+at /.test(line));
  return lines.slice(0, 3).join('\n   ');
}
