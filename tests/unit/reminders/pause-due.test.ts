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
