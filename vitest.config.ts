import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** On a busy machine a property may take long; only its answer counts. */
const testTimeout = 60_000;

/** What hangs on geometry and on the kits' own code shows in one browser; `npm run matrix` has them in both. */
const inChromiumAlone = [
  'tests/e2e/kits.test.ts',
  'tests/e2e/others.test.ts',
  'tests/e2e/placing.test.ts',
];

/** These begin first, or one core would wait at the end for a long file of the other. */
const longest = ['others', 'sites', 'editors', 'accessible', 'lock', 'kits', 'teach', 'rules'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      longest.includes(basename(moduleId, '.test.ts'));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/**
 * A browser project drives the shipped build. Its files share nothing: each has a browser, a profile and a port of its own,
 * so as many run at once as there are cores, of both browsers together.
 */
function browserProject(name: 'chromium' | 'firefox') {
  return {
    test: {
      name,
      include: ['tests/e2e/*.test.ts', `tests/e2e/${name}/*.test.ts`],
      exclude: name === 'firefox' ? inChromiumAlone : [],
      environment: 'node',
      env: { BREATHER_BROWSER: name },
      testTimeout,
      hookTimeout: 90_000,
      globalSetup: ['tests/support/build-fixtures.ts'],
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // Where tests are dealt out to the browsers, a group of them may fall to the other one as a whole.
    passWithNoTests: process.env.BREATHER_SUITE === 'turns',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.tsx', 'tests/dom/**/*.test.ts'],
          environment: 'happy-dom',
          testTimeout,
          setupFiles: [
            'tests/support/stub-i18n.ts',
            'tests/support/be-patient.ts',
            'tests/support/name-events.ts',
          ],
        },
      },
      {
        test: { name: 'repository', include: ['tests/repository.test.ts'], environment: 'node' },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
