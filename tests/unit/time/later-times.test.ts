import { expect, it } from 'vitest';
import { fullHourAfter, laterAt, laterAtTime, laterTimes } from '@/utils/time/later-times';

const at = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).getTime();

it('offers this evening as long as it is still to come', () => {
  expect(laterTimes(at(28, 12))).toEqual(['10', '20', 'evening', 'morning']);
  expect(laterTimes(at(28, 18, 19))).toContain('evening');
  expect(laterTimes(at(28, 18, 20))).not.toContain('evening');
  expect(laterTimes(at(28, 23))).toEqual(['10', '20', 'morning']);
  expect(laterTimes(at(29, 1))).toEqual(['10', '20', 'morning', 'evening']);
});

it('is never over as it is chosen: a dialog may stand open past the evening that it offered', () => {
  expect(laterAt('evening', at(28, 18, 55))).toBe(at(28, 19, 5));
  expect(laterAt('evening', at(28, 19, 30))).toBe(at(28, 19, 40));
});

it('is so many minutes off, at seven in the evening, or in the next morning', () => {
  expect(laterAt('20', at(28, 12))).toBe(at(28, 12, 20));
  expect(laterAt('evening', at(28, 12))).toBe(at(28, 19));
  expect(laterAt('morning', at(28, 12))).toBe(at(29, 7));
  expect(laterAt('morning', at(29, 1))).toBe(at(29, 7));
});

it('takes a time of today, or of tomorrow where it is over', () => {
  expect(laterAtTime('21:30', at(28, 21))).toBe(at(28, 21, 30));
  expect(laterAtTime('21:30', at(28, 21, 29))).toBe(at(28, 21, 30));
  expect(laterAtTime('21:30', at(28, 21, 30))).toBe(at(29, 21, 30));
  expect(laterAtTime('00:00', at(28, 12))).toBe(at(29, 0));
});

it.each(['', '24:00', '7:00', '12:60', '12', '12:00:30', 'noon'])(
  'takes %j for no time',
  (time) => {
    expect(laterAtTime(time, at(28, 12))).toBeNull();
  },
);

it('begins from a full hour that is half an hour off at least', () => {
  expect(fullHourAfter(at(28, 21, 10))).toBe('22:00');
  expect(fullHourAfter(at(28, 21, 31))).toBe('23:00');
  expect(fullHourAfter(at(28, 23, 10))).toBe('00:00');
});
