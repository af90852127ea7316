import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../lib/paths.mjs';
import { requirePinnedNode } from '../lib/pinned-node.mjs';
import { run, runTool } from '../lib/run.mjs';
import { SHARDS } from './shard.mjs';

/**
 * Runs tools of node_modules/.bin, or `node` for a script of ours, one after the other until one
 * fails. The step counts as one that passed or failed.
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

/** Runs projects of Vitest, with as many workers as there are cores. */
export function runTestStep(name, projects) {
  return runTests(name, projects);
}

/**
 * As `runTestStep`, for the browsers' projects and one part of their files, null for all. The files
 * in which something failed are run once more, one browser after the other: one on a busy machine
 * may fail for reasons that are not ours. Only what fails twice fails the step; what passed at the
 * second try alone is named in the summary (docs/decisions/0013-second-try.md).
 */
export async function runBrowserStep(name, projects, shard) {
  const part = shard ? [`--shard=${shard}/${SHARDS}`] : [];
  const first = await runTests(name, projects, part);
  let result = first;
  for (const project of projects) {
    const failed = first.failures.filter((failure) => failure.project === project);
    if (failed.length > 0) result = await tryAgain(name, project, failed, result);
  }
  return result;
}

/** Gives the step as it is with the second try of these failures of one project. */
async function tryAgain(name, project, failed, before) {
  const files = [...new Set(failed.map(({ file }) => file))];
  const second = await runTests(`${name}: what failed in ${project}, once more`, [project], files);
  const ms = before.ms + second.ms;
  // It ended without a report, so nothing was shown to be steady.
  if (!second.ok && second.failures.length === 0) return { ...before, ms };
  const others = before.failures.filter((failure) => failure.project !== project);
  const failures = [...others, ...second.failures];
  const failedAgain = new Set(second.failures.map(({ test }) => test));
  const unsteady = failed.filter(({ test }) => !failedAgain.has(test));
  return {
    ...before,
    ok: failures.length === 0,
    ms,
    passed: before.passed + before.failed - failures.length,
    failed: failures.length,
    failures,
    unsteady: [...(before.unsteady ?? []), ...unsteady],
  };
}

/**
 * Runs these projects, or what Vitest is told to choose of them, and reads how many tests passed
 * and failed.
 */
async function runTests(name, projects, choice = []) {
  const file = join(CACHE, 'test', `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  process.env.BREATHER_RESULTS = file;
  const step = await runStep(name, [
    [
      'vitest',
      'run',
      ...choice,
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=./scripts/test/leave-results.mjs',
    ],
  ]);
  return { ...step, tests: true, ...countTests(file, step.ok) };
}

/** A run that ended badly, or in which nothing ran, counts as one failure at least. */
function countTests(file, ok) {
  let counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const count = (state) => results.filter((result) => result.state === state).length;
    counts = {
      passed: count('passed'),
      failed: count('failed'),
      skipped: results.length - count('passed') - count('failed'),
      failures: results.filter(({ state }) => state === 'failed').map(failureOf),
    };
  } catch {
    console.error('Vitest left no report of this run.');
  }
  const isGood = ok && counts.passed > 0;
  return isGood ? counts : { ...counts, ok: false, failed: Math.max(counts.failed, 1) };
}

/**
 * Browser, file and name of a failed test with its first words, for the summary: far above it they
 * are easily overlooked.
 */
function failureOf({ project, file, name, words }) {
  return { project, file, test: [project, file, name].filter(Boolean).join(': '), words };
}
