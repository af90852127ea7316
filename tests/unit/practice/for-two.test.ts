import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseWithId } from '@/utils/practice/exercises';
import { gapsOf } from '@/utils/practice/fill-gaps';
import { forTwo, forTwoWords, nextRoundTime } from '@/utils/practice/for-two';
import { unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const MINUTE_MS = 60_000;
const at = (time: string) => Date.parse(`2026-11-28T${time}Z`);
const words = forTwoWords('en');

describe('the time from which two begin', () => {
  it.each([
    ['21:01:00', '21:05:00'],
    ['21:04:00', '21:05:00'],
    ['21:04:01', '21:10:00'],
    ['21:05:00', '21:10:00'],
    ['23:58:30', '24:00:00'],
  ])('is at %s the round %s', (now, then) => {
    expect(nextRoundTime(at(now))).toBe(at(then));
  });

  it('is a minute away at least and round, also where the zone is off by a quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('00:00:00'), max: at('24:00:00') }), (now) => {
        const then = nextRoundTime(now);
        expect(then - now).toBeGreaterThanOrEqual(MINUTE_MS);
        expect(then - now).toBeLessThan(6 * MINUTE_MS);
        const inKathmandu = new Date(then).toLocaleTimeString('en', {
          timeZone: 'Asia/Kathmandu',
        });
        expect(inKathmandu).toMatch(/[05]:00 [AP]M$/);
      }),
    );
  });
});

it('has the words of each exercise with a form for two, in the same order', () => {
  expect(words.map(({ id }) => id)).toEqual(forTwo.map(({ exercise }) => exercise));
  for (const { exercise } of forTwo) expect(exerciseWithId(exercise).id).toBe(exercise);
});

it('leads nobody by the body alone: one of them is about the room', () => {
  expect(forTwo.map(({ exercise }) => exerciseWithId(exercise).about)).toContain('surroundings');
});

describe.each(words)('the words of $id', ({ id, onScreen, byText }) => {
  it('ask for the time, for the length of the form, and can be answered with a no', () => {
    expect(gapsOf(byText)).toEqual(['time']);
    const minutes = forTwo.find(({ exercise }) => exercise === id)?.minutes ?? 0;
    expect(byText).toContain(`${['', 'one', 'two', 'three'][minutes]} minutes`);
    expect(byText).toContain('It’s fine if now is not good');
  });

  it('scold nobody, watch nobody, and can be read by a child', () => {
    for (const text of [onScreen, byText]) {
      expect([...unkindIn(text), ...watchingIn(text)]).toEqual([]);
      expect(readingGrade(text.replaceAll(/\{[^}]*\}/g, 'nine')), text).toBeLessThanOrEqual(7);
    }
  });
});
