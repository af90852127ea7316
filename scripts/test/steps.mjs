import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CACHE, ROOT } from '../lib/paths.mjs';
import { requirePinnedNode } from '../lib/pinned-node.mjs';
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
    const { code } = await (tool === 'node' ? run(requirePinnedNode(), args) : runTool(tool, args));
    ok = code === 0;
    if (!ok) break;
  }
  const ms = Date.now() - startedAt;
  return { name, ok, ms, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs projects of Vitest. */
export function runTestStep(name, projects) {
  return runTests(name, projects, []);
}

/**
 * As `runTestStep`, and the files in which something failed are run once more, each in a browser of its own: one on a
 * busy machine may fail for reasons that are not ours. Only what fails twice fails the step; what passed at the second
 * try alone is named in the summary (docs/decisions/0013-second-try.md).
 */
export async function runBrowserStep(name, project) {
  const first = await runTests(name, [project], []);
  if (first.ok || first.files.length === 0) return first;
  const second = await runTests(`${name}: what failed, once more`, [project], first.files);
  // It ended without a report, so nothing was shown to be steady.
  if (!second.ok && second.failures.length === 0) return { ...first, ms: first.ms + second.ms };
  const total = first.passed + first.failed;
  const failedAgain = new Set(second.failures.map(({ test }) => test));
  return {
    ...first,
    ok: second.ok,
    ms: first.ms + second.ms,
    passed: total - second.failed,
    failed: second.failed,
    failures: second.failures,
    unsteady: first.failures.filter(({ test }) => !failedAgain.has(test)),
  };
}

/** Runs these projects, or only these files of them, and reads from the report how many tests passed and failed. */
async function runTests(name, projects, files) {
  const folder = join(CACHE, 'test');
  const file = join(folder, `${projects.join('-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const step = await runStep(name, [
    [
      'vitest',
      'run',
      ...files,
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
  let counts = { passed: 0, failed: 0, skipped: 0, failures: [], files: [] };
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    counts = {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: report.testResults.flatMap(failuresOf),
      files: report.testResults
        .filter(({ status }) => status === 'failed')
        .map((result) => relative(ROOT, result.name)),
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
  if (failed.length === 0 && message) return [{ test: file, words: firstLines(message) }];
  return failed.map(({ fullName, failureMessages }) => ({
    test: `${file}: ${fullName}`,
    words: firstLines(failureMessages[0] ?? ''),
  }));
}

function firstLines(message) {
  const lines = message.split('\n').filter((line) => !/^\s+at /.test(line));
  return lines.slice(0, 3).join('\n   ');
}
