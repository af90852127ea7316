import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currentRun,
  elapsedMs,
  pauseRun,
  resumeRun,
  runMinutes,
  startRun,
} from '@/utils/practice/exercise-run';
import { viewAt } from '@/utils/practice/exercise-view';
import { exerciseWithId } from '@/utils/practice/exercises';
import { patternName } from '@/utils/practice/own-breath-pattern';
import { anyExerciseName } from './any-exercise';

const START = 1_700_000_000_000;
const anyRun = fc
  .record({ id: anyExerciseName, minutes: fc.constantFrom(...runMinutes) })
  .map(({ id, minutes }) => startRun(id, minutes, START));
const ms = fc.integer({ min: 0, max: 400_000 });

describe('a run', () => {
  test('moves on with the clock and never beyond its length', () => {
    fc.assert(
      fc.property(anyRun, ms, ms, (run, a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        const before = elapsedMs(run, START + earlier);
        const after = elapsedMs(run, START + later);
        expect(after - before).toBeGreaterThanOrEqual(0);
        expect(after).toBe(Math.min(later, run.lengthMs));
      }),
    );
  });

  test('gains nothing while it stands still, however often it is paused', () => {
    fc.assert(
      fc.property(
        anyRun,
        fc.array(fc.record({ going: ms, still: ms }), { maxLength: 5 }),
        (start, legs) => {
          let run = start;
          let now = START;
          let going = 0;
          for (const leg of legs) {
            now += leg.going;
            going += leg.going;
            run = pauseRun(run, now);
            const atPause = viewAt(run, now);
            now += leg.still;
            expect(viewAt(run, now)).toEqual(atPause);
            run = resumeRun(run, now);
          }
          expect(elapsedMs(run, now)).toBe(Math.min(going, run.lengthMs));
        },
      ),
    );
  });

  test('pausing twice and going on twice change nothing more', () => {
    const run = startRun('box', 1, START);
    const paused = pauseRun(run, START + 5_000);
    expect(pauseRun(paused, START + 9_000)).toBe(paused);
    expect(resumeRun(run, START + 9_000)).toBe(run);
  });

  test('a clock that was set back counts as no time', () => {
    const run = startRun('box', 1, START);
    expect(elapsedMs(run, START - 60_000)).toBe(0);
    const paused = pauseRun(run, START + 10_000);
    expect(resumeRun(paused, START).pausedMs).toBe(0);
  });

  test('an exercise that is not known becomes the default', () => {
    expect(startRun('from-a-newer-version', 2, START).exercise).toBe('cyclic-sighing');
  });
});

describe('the length of a run', () => {
  test.each([
    ['cyclic-sighing', 2, 120_000],
    ['slow-breathing', 2, 120_000],
    ['box', 1, 64_000],
    ['four-seven-eight', 1, 57_000],
    ['own-pattern:4-0-6-0', 1, 60_000],
    ['own-pattern:20-20-20-20', 1, 80_000],
    ['muscle-release', 2, 120_000],
    ['five-senses', 3, 180_000],
  ])('%s for %i minutes ends with a whole round', (id, minutes, lengthMs) => {
    expect(startRun(id, minutes, START).lengthMs).toBeCloseTo(lengthMs, 5);
  });
});

describe('a run of the own pattern', () => {
  const pattern = { inS: 3, holdS: 1.5, outS: 5, restS: 0 };

  test('carries its pattern, so that a change of it does not bend a run that goes on', () => {
    const run = startRun(patternName(pattern), 1, START);
    const { id, phases } = exerciseWithId(run.exercise);
    expect(id).toBe('own-pattern');
    expect(phases.map((phase) => [phase.id, phase.lengthMs])).toEqual([
      ['ownIn', 3_000],
      ['ownHold', 1_500],
      ['ownOut', 5_000],
    ]);
  });

  test.each(['4-0-6', '0-0-6-0', '4-0-21-0', '4--6-0', '4-0-6-0-1', 'x-0-6-0', '4-0-6-'])(
    'that carries %s falls back to the default exercise',
    (parts) => {
      expect(startRun(`own-pattern:${parts}`, 1, START).exercise).toBe('cyclic-sighing');
    },
  );
});

describe('the run to show', () => {
  const run = startRun('box', 1, START);
  const endsAt = START + run.lengthMs;
  const fiveMinutes = 300_000;

  test('is still there a while after its end, and then no more', () => {
    expect(currentRun(run, endsAt + fiveMinutes)).toBe(run);
    expect(currentRun(run, endsAt + fiveMinutes + 1)).toBeNull();
  });

  test('waits as long as it is paused', () => {
    const paused = pauseRun(run, START + 1_000);
    expect(currentRun(paused, endsAt + 10 * fiveMinutes)).toBe(paused);
  });

  test('is none when there is none', () => {
    expect(currentRun(null, START)).toBeNull();
  });
});

test('a run that began later than now, by a clock that was put back, is history', () => {
  const run = startRun('cyclic-sighing', 2, START);
  expect(currentRun(run, START - 3_600_000)).toBeNull();
  // Two documents may differ by a little.
  expect(currentRun(run, START - 1_000)).toBe(run);
});
