import { expect, it } from 'vitest';
import { laterAt, laterTimes } from '@/utils/time/later-times';

const at = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).getTime();

it('offers this evening as long as it is still to come', () => {
  expect(laterTimes(at(28, 12))).toEqual(['10', '20', 'evening', 'morning']);
  expect(laterTimes(at(28, 18, 19))).toContain('evening');
  expect(laterTimes(at(28, 18, 20))).not.toContain('evening');
  expect(laterTimes(at(28, 23))).toEqual(['10', '20', 'morning']);
});

it('is so many minutes off, at seven in the evening, or in the next morning', () => {
  expect(laterAt('20', at(28, 12))).toBe(at(28, 12, 20));
  expect(laterAt('evening', at(28, 12))).toBe(at(28, 19));
  expect(laterAt('morning', at(28, 12))).toBe(at(29, 7));
  expect(laterAt('morning', at(29, 1))).toBe(at(29, 7));
});
