import { expect, it } from 'vitest';
import { pauseDue } from '@/utils/reminders/pause-due';
import { MINUTE_MS } from '@/utils/time/durations';

const pause = { startedAt: 0, endsAt: 10 * MINUTE_MS };

it('shows nothing without a pause', () => {
  expect(pauseDue(null, 0)).toEqual({ badge: '', nextAt: null });
});

it.each([
  [0, '10', MINUTE_MS],
  [1, '10', MINUTE_MS],
  [MINUTE_MS - 1, '10', MINUTE_MS],
  [MINUTE_MS, '9', 2 * MINUTE_MS],
  [9 * MINUTE_MS, '1', 10 * MINUTE_MS],
  [10 * MINUTE_MS - 1, '1', 10 * MINUTE_MS],
  [10 * MINUTE_MS, '', null],
])('after %i ms shows "%s" and looks again at %s', (now, badge, nextAt) => {
  expect(pauseDue(pause, now)).toEqual({ badge, nextAt });
});

it('shows no more minutes than the pause has, where the clock was put back', () => {
  const pause = { startedAt: 10 * MINUTE_MS, endsAt: 15 * MINUTE_MS };
  const now = pause.startedAt - 60 * MINUTE_MS;
  expect(pauseDue(pause, now)).toEqual({ badge: '5', nextAt: now + MINUTE_MS });
});
