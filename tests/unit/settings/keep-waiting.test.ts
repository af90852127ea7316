import { expect, it } from 'vitest';
import { keepWaiting as keep } from '@/utils/settings/keep-waiting';
import { emptySession, type Session } from '@/utils/settings/session';
import { MINUTE_MS } from '@/utils/time/durations';

const NOW = 1_790_000_000_000;
const keepWaiting = (session: Session, minutes: number, now: number) =>
  keep(session, { minutes, now, isPrivate: false });
const pausing = (minutes: number) => ({
  ...emptySession,
  pause: { startedAt: NOW - MINUTE_MS, endsAt: NOW + minutes * MINUTE_MS },
});

it('begins a pause, also in place of one that is over', () => {
  const pause = { startedAt: NOW, endsAt: NOW + 10 * MINUTE_MS };
  expect(keepWaiting(emptySession, 10, NOW)).toEqual({ ...emptySession, pause });
  expect(keepWaiting(pausing(-1), 10, NOW).pause).toEqual(pause);
});

it('makes a pause that runs longer, never shorter', () => {
  expect(keepWaiting(pausing(5), 10, NOW).pause?.endsAt).toBe(NOW + 10 * MINUTE_MS);
  const long = pausing(55);
  expect(keepWaiting(long, 10, NOW)).toBe(long);
});
