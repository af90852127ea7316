import { expect, it } from 'vitest';
import { endWaiting } from '@/utils/settings/end-waiting';
import { emptySession } from '@/utils/settings/session';

const pause = { startedAt: 1_000, endsAt: 601_000 };

it('takes back the pause that ends then, and twice is as once', () => {
  const ended = endWaiting({ ...emptySession, pause }, 601_000);
  expect(ended.pause).toBeNull();
  expect(endWaiting(ended, 601_000)).toEqual(ended);
});

it('leaves a pause that was begun or made longer since', () => {
  const session = { ...emptySession, pause };
  expect(endWaiting(session, 600_000)).toBe(session);
});
