import { parseMessagesFile } from '@wxt-dev/i18n/build';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueOf } from '@/utils/practice/exercise-cue';
import { pauseRun, runMinutes, startRun } from '@/utils/practice/exercise-run';
import { viewAt } from '@/utils/practice/exercise-view';
import { exerciseIds, exercises, exerciseWithId } from '@/utils/practice/exercises';
import { findPattern, patternName } from '@/utils/practice/own-breath-pattern';
import { anyExerciseName, anyPattern } from './any-exercise';

const START = 1_700_000_000_000;
const anyRun = fc
  .record({ id: anyExerciseName, minutes: fc.constantFrom(...runMinutes) })
  .map(({ id, minutes }) => startRun(id, minutes, START));
const ms = fc.integer({ min: 0, max: 400_000 });

function sighAfter(afterMs: number) {
  const view = viewAt(startRun('cyclic-sighing', 2, START), START + afterMs);
  return { phase: view.phase.id, secondsLeft: view.secondsLeft, round: view.round };
}

describe('the view of a run', () => {
  test('follows the long sigh through its rounds', () => {
    expect(sighAfter(0)).toEqual({ phase: 'sighIn', secondsLeft: 3, round: 1 });
    expect(sighAfter(2_799)).toEqual({ phase: 'sighIn', secondsLeft: 1, round: 1 });
    expect(sighAfter(2_800)).toEqual({ phase: 'sighMore', secondsLeft: 2, round: 1 });
    expect(sighAfter(4_000)).toEqual({ phase: 'sighOut', secondsLeft: 6, round: 1 });
    expect(sighAfter(10_000)).toEqual({ phase: 'sighIn', secondsLeft: 3, round: 2 });
    expect(sighAfter(119_999)).toEqual({ phase: 'sighOut', secondsLeft: 1, round: 12 });
  });

  test('stretches steps to the length of the run and plays them once', () => {
    const run = startRun('body-scan', 3, START);
    const phases = [0, 30_000, 60_000, 90_000, 120_000, 150_000].map(
      (after) => viewAt(run, START + after).phase.id,
    );
    expect(phases).toEqual(['feet', 'legs', 'belly', 'hands', 'shoulders', 'face']);
    expect(viewAt(run, START + 45_000)).toMatchObject({ secondsLeft: 15, round: 1, rounds: 1 });
  });

  test('has a phase, sane numbers and a change to come at every instant', () => {
    fc.assert(
      fc.property(anyRun, ms, (run, after) => {
        const view = viewAt(run, START + after);
        expect(view.exercise.phases).toContain(view.phase);
        expect(view.progress).toBeGreaterThanOrEqual(0);
        expect(view.progress).toBeLessThanOrEqual(1);
        expect(view.scale).toBeGreaterThanOrEqual(0);
        expect(view.scale).toBeLessThanOrEqual(1);
        expect(view.round).toBeGreaterThanOrEqual(1);
        expect(view.round).toBeLessThanOrEqual(view.rounds);
        expect(view.done).toBe(after >= run.lengthMs);
        expect(view.changesInMs > 0).toBe(!view.done);
        expect(view.secondsLeft > 0).toBe(!view.done);
      }),
    );
  });

  test('counts its phases upwards', () => {
    fc.assert(
      fc.property(anyRun, ms, ms, (run, a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        expect(viewAt(run, START + later).phaseNumber).toBeGreaterThanOrEqual(
          viewAt(run, START + earlier).phaseNumber,
        );
      }),
    );
  });

  test('the shape never jumps', () => {
    fc.assert(
      fc.property(anyRun, ms, (run, after) => {
        fc.pre(after + 16 < run.lengthMs);
        const step = viewAt(run, START + after + 16).scale - viewAt(run, START + after).scale;
        // The quickest breath of one's own is a second long, and the steepest part of its wave
        // takes pi / 2 of that.
        const shortestMs = Math.min(...viewAt(run, START).exercise.phases.map((p) => p.lengthMs));
        const quickest = exerciseWithId(run.exercise).kind === 'steps' ? 2_000 : shortestMs;
        expect(Math.abs(step)).toBeLessThan(Math.max(0.03, (16 / quickest) * 1.6));
      }),
    );
  });

  test('nothing in words differs before the announced change', () => {
    const words = (run: Parameters<typeof viewAt>[0], now: number) => {
      const { phaseNumber, secondsLeft, done, elapsedMs } = viewAt(run, now);
      return { phaseNumber, secondsLeft, done, seconds: Math.floor(elapsedMs / 1000) };
    };
    fc.assert(
      fc.property(anyRun, ms, (run, after) => {
        const now = START + after;
        const { changesInMs } = viewAt(run, now);
        fc.pre(changesInMs > 2);
        expect(words(run, now + changesInMs - 1)).toEqual(words(run, now));
        expect(words(run, now + changesInMs + 1)).not.toEqual(words(run, now));
      }),
    );
  });

  test('is the same after closing and reopening: it hangs on the stored run and the time alone', () => {
    fc.assert(
      fc.property(anyRun, ms, (run, after) => {
        const reopened = JSON.parse(JSON.stringify(run)) as typeof run;
        expect(viewAt(reopened, START + after)).toEqual(viewAt(run, START + after));
      }),
    );
  });

  test('says that it stands still', () => {
    const paused = pauseRun(startRun('box', 1, START), START + 6_000);
    expect(viewAt(paused, START + 60_000)).toMatchObject({ paused: true, elapsedMs: 6_000 });
  });
});

describe('the exercises', () => {
  test('each breathing pattern ends where it begins', () => {
    for (const exercise of exercises) {
      expect(exercise.phases.at(-1)?.to).toBe(exercise.phases[0].from);
    }
  });

  test('nobody is asked to hold the breath but where the words say that it is optional', async () => {
    const english = await parseMessagesFile('locales/en.yml');
    const wordsOf = (key: string) => english.find((one) => one.key.join('.') === key);
    const holds = exerciseIds
      .map(exerciseWithId)
      .flatMap(({ id, about, phases }) =>
        about === 'breath' ? phases.map((p) => ({ id, p })) : [],
      )
      .filter(({ p }) => p.from === p.to);
    expect(new Set(holds.map(({ id }) => id))).toEqual(new Set(['box', 'four-seven-eight']));
    for (const { p } of holds.filter(({ p }) => p.to === 1)) {
      expect(JSON.stringify(wordsOf(`exercises.phases.${p.id}.do`))).toContain('if you like');
    }
  });

  test('slow breathing is five and a half breaths a minute', () => {
    const slow = viewAt(startRun('slow-breathing', 2, START), START);
    expect(slow.rounds / (slow.lengthMs / 60_000)).toBeCloseTo(5.5, 6);
  });

  test('one of them is about the surroundings and not about the body', () => {
    expect(exercises.some((exercise) => exercise.about === 'surroundings')).toBe(true);
  });

  test('offer each of the fixed ones and the own pattern, each once', () => {
    expect([...exerciseIds].sort()).toEqual(
      [...exercises.map(({ id }) => id), 'own-pattern'].sort(),
    );
  });

  test('a pattern is read from the name that it was given', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        expect(findPattern(patternName(pattern))).toEqual(pattern);
        expect(patternName(pattern).length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test('the ear is told in, out and hold apart, and steps as one', () => {
    const cues = (id: string) =>
      exerciseWithId(id).phases.map((phase) => cueOf(exerciseWithId(id), phase));
    expect(cues('cyclic-sighing')).toEqual(['in', 'in', 'out']);
    expect(cues('box')).toEqual(['in', 'hold', 'out', 'hold']);
    expect(new Set(cues('muscle-release'))).toEqual(new Set(['next']));
  });
});
