import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReminderWorld } from '@/utils/reminders/next-reminder';
import { HOUR_MS } from '@/utils/time/durations';
import { buildForZones, type ZoneRunner, zones } from '../../support/run-in-zone';
import { worldWith } from './any-world';
import type { ZoneAnswer, ZoneCase } from './in-zone';

let runner: ZoneRunner;

async function inZone(zone: string, cases: ZoneCase[]): Promise<ZoneAnswer[][]> {
  return JSON.parse(await runner.run(zone, cases)) as ZoneAnswer[][];
}

async function firstInZone(zone: string, world: ReminderWorld, count = 1): Promise<string[]> {
  const [answers = []] = await inZone(zone, [{ world, count }]);
  return answers.map(({ at }) => new Date(at).toISOString().replace(':00.000Z', 'Z'));
}

const practiceAt = (now: string, at: string, quiet?: ReminderWorld['reminders']['quiet']) =>
  worldWith({
    now: Date.parse(now),
    reminders: { practice: { on: true, at }, ...(quiet ? { quiet } : {}) },
  });
const checkInOn = (now: string, weekday: number, at: string) =>
  worldWith({ now: Date.parse(now), reminders: { checkIn: { on: true, weekday, at } } });
const promiseOn = (now: string, dueOn: string) =>
  worldWith({
    now: Date.parse(now),
    reminders: { promises: { on: true } },
    promises: [{ state: 'open', remind: true, dueOn, createdAt: 0 }],
  });

beforeAll(async () => {
  runner = await buildForZones(join(import.meta.dirname, 'in-zone.ts'));
});
afterAll(() => runner?.remove());

describe('a night in which the clock jumps', () => {
  it.each([
    // 02:00 becomes 03:00: half past two is told at half past three, and the next day at its time
    // again.
    [
      'America/New_York',
      practiceAt('2026-03-08T05:00Z', '02:30'),
      ['2026-03-08T07:30Z', '2026-03-09T06:30Z'],
    ],
    // 02:00 becomes 01:00: half past one comes twice, and is told once.
    [
      'America/New_York',
      practiceAt('2026-11-01T04:00Z', '01:30'),
      ['2026-11-01T05:30Z', '2026-11-02T06:30Z'],
    ],
    // Half an hour, from 02:00 to 02:30.
    [
      'Australia/Lord_Howe',
      practiceAt('2026-10-03T15:00Z', '02:15'),
      ['2026-10-03T15:45Z', '2026-10-04T15:15Z'],
    ],
    // Midnight became one o'clock.
    [
      'America/Sao_Paulo',
      practiceAt('2018-11-03T12:00Z', '00:15'),
      ['2018-11-04T03:15Z', '2018-11-05T02:15Z'],
    ],
    // A whole day was left out, and with it a practice.
    [
      'Pacific/Apia',
      practiceAt('2011-12-29T20:00Z', '08:00'),
      ['2011-12-30T18:00Z', '2011-12-31T18:00Z'],
    ],
  ])('%s tells each practice once', async (zone, world, expected) => {
    expect(await firstInZone(zone, world, 2)).toEqual(expected);
  });

  it('waits for the end of quiet hours that the clock leaves out', async () => {
    const quiet = { on: true, from: '22:00', to: '02:30' };
    const world = practiceAt('2026-03-08T03:00Z', '23:00', quiet);
    expect(await firstInZone('America/New_York', world)).toEqual(['2026-03-08T07:30Z']);
  });

  it('tells a promise for a day that the calendar left out on the day after', async () => {
    const world = promiseOn('2011-12-29T20:00Z', '2011-12-30');
    expect(await firstInZone('Pacific/Apia', world)).toEqual(['2011-12-30T19:00Z']);
  });

  it('leaves a weekday out that did not come', async () => {
    const world = checkInOn('2011-12-29T20:00Z', 5, '18:00');
    expect(await firstInZone('Pacific/Apia', world)).toEqual(['2012-01-06T04:00Z']);
  });
});

it.each([
  ['Asia/Kathmandu', '2026-11-22T12:15Z'],
  ['Pacific/Honolulu', '2026-11-23T04:00Z'],
  ['Pacific/Kiritimati', '2026-11-22T04:00Z'],
])('is the local Sunday at six in %s', async (zone, expected) => {
  const world = checkInOn('2026-11-22T00:00Z', 0, '18:00');
  expect(await firstInZone(zone, world)).toEqual([expected]);
});

/** No clock here jumps by more than two hours. */
const SHORTEST_DAY_MS = 22 * HOUR_MS;
const LONGEST_DAY_MS = 26 * HOUR_MS;

it.each(zones)('keeps its time through two years in %s', async (zone) => {
  const start = '2025-01-05T12:00Z';
  const [practices = [], checkIns = [], quiets = []] = await inZone(zone, [
    { world: practiceAt(start, '02:30'), count: 730 },
    { world: checkInOn(start, 0, '18:00'), count: 104 },
    {
      world: practiceAt(start, '23:30', { on: true, from: '22:00', to: '07:00' }),
      count: 730,
    },
  ]);
  for (const [index, { at }] of practices.entries()) {
    const before = practices[index - 1]?.at ?? at - 24 * HOUR_MS;
    expect(at - before).toBeGreaterThanOrEqual(SHORTEST_DAY_MS);
    expect(at - before).toBeLessThanOrEqual(LONGEST_DAY_MS);
  }
  // Only in the night of a jump is it another time.
  expect(practices.filter(({ time }) => time !== '02:30').length).toBeLessThanOrEqual(2);
  expect(new Set(checkIns.map(({ time, weekday }) => `${weekday} ${time}`))).toEqual(
    new Set(['0 18:00']),
  );
  expect(new Set(quiets.map(({ time }) => time))).toEqual(new Set(['07:00']));
});
