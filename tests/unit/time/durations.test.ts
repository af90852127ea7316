import { expect, it } from 'vitest';
import { HOUR_MS, isResting } from '@/utils/time/durations';

const NOW = Date.UTC(2026, 10, 28, 12);

it.each([
  ['none', null, false],
  ['over', NOW, false],
  ['until later', NOW + 1, true],
  ['until two days later', NOW + 48 * HOUR_MS, true],
  ['for longer than any that is offered', NOW + 48 * HOUR_MS + 1, false],
  ['for ever', Date.UTC(2199, 0), false],
])('a rest that is %s', (_, restUntilAt, rests) => {
  expect(isResting(restUntilAt, NOW)).toBe(rests);
});
