import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * A reporter of Vitest that leaves each test of a run with its project, its file and how it ended,
 * as JSON in the file that BREATHER_RESULTS names. Vitest's own JSON does not say which project,
 * that is, which browser.
 */
export default class LeaveResults {
  onTestRunEnd(modules) {
    const file = process.env.BREATHER_RESULTS;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(modules.flatMap(resultsOf)));
  }
}

/**
 * A module that failed outside of its tests, or a group in its hooks, is one more result without a
 * name.
 */
function resultsOf(module) {
  const at = { project: module.project.name, file: relative(process.cwd(), module.moduleId) };
  const tests = [...module.children.allTests()].map((test) => {
    const { state, errors } = test.result();
    return { ...at, name: test.fullName, state, words: firstWords(errors) };
  });
  const groups = [module, ...module.children.allSuites()].flatMap((one) => one.errors());
  const isBroken =
    groups.length > 0 || (!module.ok() && tests.every(({ state }) => state !== 'failed'));
  return isBroken ? [...tests, { ...at, state: 'failed', words: firstWords(groups) }] : tests;
}

function firstWords(errors) {
  return (errors?.[0]?.message ?? '').split('\n').slice(0, 3).join('\n   ');
}
