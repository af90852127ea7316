import { describe, expect, it } from 'vitest';
import { nextReminder } from '@/utils/reminders/next-reminder';
import { takeDue } from '@/utils/reminders/take-due';
import { HOUR_MS, MINUTE_MS } from '@/utils/time/durations';
import { worldWith } from './any-world';

/** Local times, so that these hold in any zone. 22 November 2026 is a Sunday. */
const at = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).getTime();

const checkIn = { on: true, weekday: 0, at: '18:00' };
const practice = { on: true, at: '08:00' };
const quiet = { on: true, from: '22:00', to: '07:00' };

function promise(dueOn: string | null, differs = {}) {
  return { state: 'open' as const, remind: true, dueOn, createdAt: at(1, 12), ...differs };
}

describe('the next reminder', () => {
  it('is none when nothing is on', () => {
    const promises = [promise('2026-11-22')];
    expect(nextReminder(worldWith({ now: at(22, 12), promises }))).toBeNull();
  });

  it('is the check-in at its hour, this week or the next', () => {
    const world = (now: number) => worldWith({ now, reminders: { checkIn } });
    expect(nextReminder(world(at(22, 12)))).toEqual({
      kind: 'checkIn',
      dueAt: at(22, 18),
      at: at(22, 18),
    });
    expect(nextReminder(world(at(22, 18)))?.at).toBe(at(29, 18));
  });

  it('is the practice at its hour, today or tomorrow', () => {
    const world = (now: number) => worldWith({ now, reminders: { practice } });
    expect(nextReminder(world(at(22, 7, 59)))?.at).toBe(at(22, 8));
    expect(nextReminder(world(at(22, 8, 1)))?.at).toBe(at(23, 8));
  });

  it('is the first of several', () => {
    const reminders = { checkIn, practice, promises: { on: true } };
    const promises = [promise('2026-11-24'), promise('2026-11-23')];
    const kinds = [at(22, 12), at(22, 19), at(23, 8, 1)].map((now) => {
      const next = nextReminder(worldWith({ now, reminders, promises }));
      return [next?.kind, next?.at];
    });
    expect(kinds).toEqual([
      ['checkIn', at(22, 18)],
      ['practice', at(23, 8)],
      ['promise', at(23, 9)],
    ]);
  });
});

describe('a promise', () => {
  const reminders = { promises: { on: true } };
  const told = { promise: at(10, 0) };

  it.each([
    ['kept', promise('2026-11-23', { state: 'kept' })],
    ['without the wish', promise('2026-11-23', { remind: false })],
    ['without a day', promise(null)],
    ['made after nine for the same day', promise('2026-11-22', { createdAt: at(22, 14) })],
  ])('that is %s is not told', (_why, one) => {
    expect(
      nextReminder(worldWith({ now: at(22, 15), reminders, told, promises: [one] })),
    ).toBeNull();
  });

  it('that came due long ago is told once, and with it all others before', () => {
    const promises = [promise('2026-11-18'), promise('2026-11-20'), promise('2026-11-25')];
    const first = takeDue(worldWith({ now: at(22, 12), reminders, told, promises }));
    expect(first.due.map(({ dueAt }) => dueAt)).toEqual([at(20, 9)]);
    const again = takeDue({
      ...worldWith({ now: at(22, 12), reminders, promises }),
      told: first.told,
    });
    expect(again.due).toEqual([]);
  });
});

describe('quiet hours', () => {
  it.each([
    ['in the evening', '23:15', at(22, 12), at(22, 23, 15), at(23, 7)],
    ['in the morning', '05:00', at(22, 2), at(22, 5), at(22, 7)],
    ['at their first minute', '22:00', at(22, 12), at(22, 22), at(23, 7)],
  ])('move a reminder %s to their end', (_when, time, now, dueAt, tellAt) => {
    const next = nextReminder(
      worldWith({ now, reminders: { practice: { on: true, at: time }, quiet } }),
    );
    expect(next).toEqual({ kind: 'practice', dueAt, at: tellAt });
  });

  it.each([
    ['at their end', '07:00', quiet],
    ['outside', '21:59', quiet],
    ['when they are off', '23:00', { ...quiet, on: false }],
    ['when they have no length', '22:00', { on: true, from: '22:00', to: '22:00' }],
    ['outside of quiet hours by day', '12:00', { on: true, from: '09:00', to: '12:00' }],
  ])('leave one %s alone', (_when, time, hours) => {
    const next = nextReminder(
      worldWith({ now: at(22, 2), reminders: { practice: { on: true, at: time }, quiet: hours } }),
    );
    expect(next?.at).toBe(next?.dueAt);
  });

  it('tell a reminder that waited once, also when their end is moved after it', () => {
    const late = { on: true, at: '23:00' };
    const world = (now: number, to: string) =>
      worldWith({
        now,
        reminders: { practice: late, quiet: { ...quiet, to } },
        told: { practice: at(22, 12) },
      });
    const first = takeDue(world(at(23, 7), '07:00'));
    expect(first.due).toHaveLength(1);
    const moved = takeDue({ ...world(at(23, 8), '08:00'), told: first.told });
    expect(moved.due).toEqual([]);
  });

  it('do not hold back the end of a pause', () => {
    const pause = { startedAt: at(22, 23), endsAt: at(22, 23, 10) };
    const world = worldWith({ now: at(22, 23), reminders: { quiet }, pause });
    expect(nextReminder(world)?.at).toBe(pause.endsAt);
  });
});

describe('the end of a pause', () => {
  const pause = { startedAt: at(22, 12), endsAt: at(22, 12, 10) };

  it('is told once, and not long after', () => {
    const now = pause.endsAt;
    const { due, told } = takeDue(worldWith({ now, pause }));
    expect(due.map(({ kind }) => kind)).toEqual(['pause']);
    expect(takeDue({ ...worldWith({ now, pause }), told }).due).toEqual([]);
    const late = worldWith({ now: pause.endsAt + 10 * MINUTE_MS + 1, pause });
    expect(takeDue(late).due).toEqual([]);
  });

  it('is told again after it was put off', () => {
    const longer = { ...pause, endsAt: pause.endsAt + 5 * MINUTE_MS };
    const world = worldWith({ now: longer.endsAt, pause: longer, told: { pause: pause.endsAt } });
    expect(takeDue(world).due).toHaveLength(1);
  });
});

describe('one look', () => {
  it('tells what was missed while the browser was closed once, the latest of each kind', () => {
    const reminders = { checkIn, practice };
    const told = { checkIn: at(1, 18), practice: at(1, 8) };
    const world = worldWith({ now: at(22, 20), reminders, told });
    const look = takeDue(world);
    expect(look.due.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['practice', at(22, 8)],
      ['checkIn', at(22, 18)],
    ]);
    expect(takeDue({ ...world, told: look.told }).due).toEqual([]);
  });

  it('tells nothing of the time before a kind was switched on', () => {
    const { due, told } = takeDue(worldWith({ now: at(22, 20), reminders: { checkIn } }));
    expect(due).toEqual([]);
    expect(told.checkIn).toBe(at(22, 20));
  });

  it('begins anew after a kind was off', () => {
    const off = takeDue(worldWith({ now: at(22, 12), told: { checkIn: at(1, 18) } }));
    expect(off.told.checkIn).toBeNull();
    const on = takeDue({
      ...worldWith({ now: at(22, 20), reminders: { checkIn } }),
      told: off.told,
    });
    expect(on.due).toEqual([]);
  });

  it('looks again at the next one, and within the hour', () => {
    const look = (now: number) => takeDue(worldWith({ now, reminders: { checkIn } })).lookAt;
    expect(look(at(22, 17, 30))).toBe(at(22, 18));
    expect(look(at(22, 12))).toBe(at(22, 12) + HOUR_MS);
    expect(takeDue(worldWith({ now: at(22, 12) })).lookAt).toBeNull();
  });

  it('is not silent for long after a clock that was years ahead was put right', () => {
    const told = { practice: new Date(2031, 0, 1).getTime() };
    const world = worldWith({ now: at(22, 7), reminders: { practice }, told });
    const before = takeDue(world);
    expect(before.due).toEqual([]);
    const after = takeDue({ ...world, told: before.told, now: at(22, 8, 1) });
    expect(after.due).toMatchObject([{ dueAt: at(22, 8) }]);
  });

  it('tells nothing twice when the clock is put back a little', () => {
    const told = { practice: at(22, 8) };
    const { due, lookAt } = takeDue(
      worldWith({ now: at(22, 7, 40), reminders: { practice }, told }),
    );
    expect(due).toEqual([]);
    expect(lookAt).toBeGreaterThan(at(22, 8));
  });
});

describe('a message that waits for later', () => {
  const laterAts = [at(22, 12), at(22, 13)];

  it('is told at its time, once, and each of several', () => {
    const first = takeDue(worldWith({ now: at(22, 12), laterAts }));
    expect(first.due).toEqual([{ kind: 'later', dueAt: at(22, 12), at: at(22, 12) }]);
    expect(takeDue(worldWith({ now: at(22, 12, 1), laterAts, told: first.told })).due).toEqual([]);
    const next = takeDue(worldWith({ now: at(22, 13), laterAts, told: first.told }));
    expect(next.due).toMatchObject([{ dueAt: at(22, 13) }]);
  });

  it('is told as well where it was kept after the clock was put back', () => {
    const world = worldWith({ now: at(22, 11), laterAts, told: { later: at(22, 13) } });
    const before = takeDue(world);
    expect(before.due).toEqual([]);
    const after = takeDue({ ...world, told: before.told, now: at(22, 12, 1) });
    expect(after.due).toMatchObject([{ dueAt: at(22, 12) }]);
    const told = { later: at(22, 13) };
    const soon = takeDue(worldWith({ now: at(22, 12, 55), laterAts: [at(22, 13)], told }));
    expect([soon.due, soon.lookAt], 'put back a little, it tells none twice').toEqual([[], null]);
  });

  it('that came due while the browser was closed is told when it is back', () => {
    expect(takeDue(worldWith({ now: at(23, 9), laterAts })).due).toMatchObject([
      { kind: 'later', dueAt: at(22, 13) },
    ]);
  });

  it('waits for the end of the quiet hours', () => {
    const quiet = { on: true, from: '11:00', to: '15:00' };
    const world = worldWith({ now: at(22, 12), laterAts: [at(22, 12)], reminders: { quiet } });
    expect(nextReminder(world)?.at).toBe(at(22, 15));
  });
});
