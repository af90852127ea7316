import { expect, it } from 'vitest';
import { isLate, restOfNight } from '@/utils/engine/late-hours';

const at = (hour: number, minute = 0) => new Date(2026, 5, 1, hour, minute).getTime();
const everyDay = [0, 1, 2, 3, 4, 5, 6];
const night = { from: '22:00', to: '06:00', days: everyDay, restUntilAt: null };

it.each([
  [21, 59, false],
  [22, 0, true],
  [0, 0, true],
  [5, 59, true],
  [6, 0, false],
])('over night, at %i:%i: %s', (hour, minute, late) => {
  expect(isLate(night, at(hour, minute))).toBe(late);
});

it('is never late while it is off or rests, and is again after the rest', () => {
  expect(isLate(null, at(23))).toBe(false);
  expect(isLate({ ...night, restUntilAt: at(23, 30) }, at(23))).toBe(false);
  expect(isLate({ ...night, restUntilAt: at(22, 30) }, at(23))).toBe(true);
});

it('takes a rest that goes on for longer than any that is offered for none', () => {
  const forEver = { ...night, restUntilAt: Date.UTC(2199, 0) };
  expect(isLate(forEver, at(23))).toBe(true);
});

it('is never late between a time and itself', () => {
  expect(isLate({ ...night, to: '22:00' }, at(22))).toBe(false);
});

it.each([
  [1, 23, 2, 6],
  [2, 3, 2, 6],
  [2, 5, 2, 6],
])(
  'rests for this night alone: said on %i June at %i, until %i June at %i',
  (day, hour, untilDay, until) => {
    const said = new Date(2026, 5, day, hour).getTime();
    expect(restOfNight(night, said)).toBe(new Date(2026, 5, untilDay, until).getTime());
  },
);

it('rests until the next morning where no night is', () => {
  expect(restOfNight(night, at(12))).toBe(new Date(2026, 5, 2, 7).getTime());
});

// 1 June 2026 was a Monday.
it.each([
  [1, 23, true],
  [2, 3, true],
  [2, 23, false],
  [3, 3, false],
  [1, 3, false],
])('counts what is after midnight to the evening before: %i June at %i: %s', (day, hour, late) => {
  const now = new Date(2026, 5, day, hour).getTime();
  expect(isLate({ ...night, days: [1] }, now)).toBe(late);
});

it('takes hours within a day by that day', () => {
  const lunch = { ...night, from: '12:00', to: '14:00' };
  expect(isLate({ ...lunch, days: [1] }, at(13))).toBe(true);
  expect(isLate({ ...lunch, days: [0, 2] }, at(13))).toBe(false);
});
