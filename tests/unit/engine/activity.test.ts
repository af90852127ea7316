import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Activity,
  BREAK_MS,
  LONG_STRETCH_MS,
  noActivity,
  noteAct,
  REMINDERS_APART_MS,
  takeReminder,
} from '@/utils/engine/activity';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';

const MANY = 6;
const both = { lateHours: null, manyMessages: MANY, longStretch: true };
const NOW = 1_000_000_000;

/** So many messages, each so long after the one before; the last one goes at NOW. */
function sent(count: number, apartMs: number): Activity {
  let activity = noActivity;
  for (let left = count - 1; left >= 0; left -= 1) {
    activity = noteAct(activity, 'sent', both, NOW - left * apartMs);
  }
  return activity;
}

it('speaks of many messages within one minute alone', () => {
  const quick = takeReminder(sent(MANY, 10 * SECOND_MS), both, NOW);
  expect(quick.reminder).toBe('manyMessages');
  expect(takeReminder(sent(MANY - 1, SECOND_MS), both, NOW).reminder).toBeNull();
  expect(takeReminder(sent(MANY, 13 * SECOND_MS), both, NOW).reminder).toBeNull();
});

it('speaks of a long stretch, which ends with a break', () => {
  let activity = noActivity;
  for (let at = NOW; at <= NOW + LONG_STRETCH_MS; at += MINUTE_MS) {
    activity = noteAct(activity, 'active', both, at);
  }
  const end = NOW + LONG_STRETCH_MS;
  expect(takeReminder(activity, both, end).reminder).toBe('longStretch');
  const rested = noteAct(activity, 'active', both, end + BREAK_MS);
  expect(takeReminder(rested, both, end + BREAK_MS).reminder).toBeNull();
});

it('says nothing of what is off', () => {
  const many = sent(MANY, SECOND_MS);
  expect(takeReminder(many, { ...both, manyMessages: null }, NOW).reminder).toBeNull();
});

it('gives no two reminders within half an hour, whatever happens', () => {
  const acts = fc.array(
    fc.tuple(
      fc.constantFrom('sent' as const, 'active' as const),
      fc.integer({ min: 0, max: 90_000 }),
    ),
    { maxLength: 300 },
  );
  fc.assert(
    fc.property(acts, (list) => {
      let activity = noActivity;
      let now = NOW;
      let toldAt = Number.NEGATIVE_INFINITY;
      for (const [act, laterMs] of list) {
        now += laterMs;
        const taken = takeReminder(noteAct(activity, act, both, now), both, now);
        activity = taken.activity;
        if (!taken.reminder) continue;
        expect(now - toldAt).toBeGreaterThanOrEqual(REMINDERS_APART_MS);
        toldAt = now;
      }
      expect(activity.sentAts.length).toBeLessThanOrEqual(MANY);
    }),
  );
});

it('is not silenced for ever by a clock that was set back', () => {
  const ahead = { ...sent(MANY, SECOND_MS), remindedAt: NOW + 24 * 60 * MINUTE_MS };
  const noted = noteAct(ahead, 'sent', both, NOW);
  expect(takeReminder(noted, both, NOW).reminder).toBe('manyMessages');
});

it('counts nothing on a site for which it is not', () => {
  const elsewhere = { lateHours: null, manyMessages: null, longStretch: false };
  let activity = sent(MANY - 1, SECOND_MS);
  activity = noteAct(activity, 'sent', elsewhere, NOW + 1);
  expect(takeReminder(activity, both, NOW + 1).reminder).toBeNull();
  activity = noteAct(activity, 'active', elsewhere, NOW + BREAK_MS - SECOND_MS);
  const { stretch } = noteAct(activity, 'active', both, NOW + BREAK_MS + SECOND_MS);
  expect(stretch?.startedAt).toBe(NOW + BREAK_MS + SECOND_MS);
});

it('says once a night that it is late', () => {
  const late = { ...both, lateHours: NOW + 3_600_000 };
  const first = takeReminder(noActivity, late, NOW);
  expect(first.reminder).toBe('lateHours');
  const later = NOW + REMINDERS_APART_MS;
  expect(takeReminder(first.activity, late, later).reminder).toBeNull();
  const nextNight = { ...late, lateHours: late.lateHours + 24 * 3_600_000 };
  expect(takeReminder(first.activity, nextNight, later).reminder).toBe('lateHours');
});
