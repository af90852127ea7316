/** Collects the steps and prints the closing summary. */
export function createReport() {
  const steps = [];

  return {
    /** Gives whether the step went well. */
    add(step) {
      steps.push(step);
      return step.ok;
    },

    /** A step that would only repeat an earlier failure. */
    skip(name, reason) {
      steps.push({ name, ok: false, reason, passed: 0, failed: 0, skipped: 1 });
    },

    /** A step that could not run, and nothing else says so. */
    fail(name, reason) {
      steps.push({ name, ok: false, reason, passed: 0, failed: 1, skipped: 0 });
    },

    /**
     * Gives the exit code. The last line counts the tests of all Vitest runs, and every other step
     * as one.
     */
    print() {
      console.log('\n── summary');
      for (const step of steps) console.log(lineOf(step));
      for (const failure of steps.flatMap(({ failures = [] }) => failures)) {
        console.log(`\n✗  ${failure.test}\n   ${failure.words}`);
      }
      for (const unsteady of steps.flatMap((step) => step.unsteady ?? [])) {
        console.log(`\n!  passed at the second try alone: ${unsteady.test}\n   ${unsteady.words}`);
      }
      const sum = (key) => steps.reduce((total, step) => total + step[key], 0);
      const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
      console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
      return steps.every(({ ok }) => ok) ? 0 : 1;
    },
  };
}

function lineOf({ name, ok, ms, reason, tests, passed, failed }) {
  const label = name.padEnd(20);
  if (reason) return `${failed ? '✗' : '–'}  ${label} did not run: ${reason}`;
  const time = `${(ms / 1000).toFixed(1)} s`.padStart(8);
  const counts = tests ? `   ${passed} passed, ${failed} failed` : '';
  return `${ok ? '✓' : '✗'}  ${label}${time}${counts}`;
}
