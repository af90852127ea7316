import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * A limit only ends what hangs. On a busy machine a property, or a walk that runs the same thing
 * again for each of its awaits, takes some minutes; only its answer counts.
 */
const testTimeout = 600_000;

/** What a test of a browser waits for has limits of its own. */
const browserTestTimeout = 60_000;

/**
 * What hangs on geometry and on the kits' own code shows in one browser; `npm run matrix` has them
 * in both.
 */
const inChromiumAlone = [
  'tests/e2e/kits.test.ts',
  'tests/e2e/others.test.ts',
  'tests/e2e/placing.test.ts',
];

/** These begin first, or one core would wait at the end for a long file of the other. */
const longest = ['others', 'sites', 'editors', 'accessible', 'lock', 'kits', 'teach', 'rules'];

const placeOf = ({ moduleId }: TestSpecification) =>
  longest.includes(basename(moduleId, '.test.ts')) ? 0 : 1;

/** Project by project, as a worker keeps its browser while the next file is of the same one. */
const byProject = (a: TestSpecification, b: TestSpecification) =>
  a.project.name.localeCompare(b.project.name) || placeOf(a) - placeOf(b);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted(byProject);
  }

  /** Dealt out like cards, so that no part has all the long ones, nor those of one browser. */
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 };
    const byName = files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
    return byName.toSorted(byProject).filter((_, at) => at % count === index - 1);
  }
}

/**
 * A browser project drives the shipped build. As many files run at once as there are cores, each in
 * a browser that its worker keeps over them (tests/support/kept-browsers.ts).
 */
function browserProject(name: 'chromium' | 'firefox') {
  return {
    // They take some modules of the extension, which name each other so.
    resolve: { alias: { '@': import.meta.dirname } },
    test: {
      name,
      include: ['tests/e2e/*.test.ts', `tests/e2e/${name}/*.test.ts`],
      exclude: name === 'firefox' ? inChromiumAlone : [],
      environment: './tests/support/browser-environment.ts',
      isolate: false,
      env: { BREATHER_BROWSER: name },
      testTimeout: browserTestTimeout,
      hookTimeout: 90_000,
      globalSetup: ['tests/support/build-fixtures.ts'],
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // On a busy machine a browser takes its time to end.
    teardownTimeout: 60_000,
    // Where tests are dealt out to the browsers, a group of them may fall to the other one as a
    // whole.
    passWithNoTests: process.env.BREATHER_SUITE === 'turns',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout,
          // Some of them build what they run.
          hookTimeout: testTimeout,
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
            'tests/support/no-motion.ts',
          ],
        },
      },
      {
        test: {
          name: 'repository',
          include: ['tests/repository.test.ts'],
          environment: 'node',
          testTimeout,
        },
      },
      {
        test: {
          name: 'builds',
          include: ['tests/builds.test.ts'],
          environment: 'node',
          testTimeout,
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
