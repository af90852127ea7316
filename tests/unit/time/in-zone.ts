/**
 * Runs in a process of its own, under the zone that TZ names: what is always so of late hours,
 * quiet hours and the times for later, at any instant and around each jump of the clock. Throws
 * where it is not so.
 */
import fc from 'fast-check';
import { isLate, restOfNight } from '@/utils/engine/late-hours';
import {
  DAY_MS,
  HOUR_MS,
  isResting,
  LONGEST_REST_MS,
  MINUTE_MS,
  nextMorningAt,
} from '@/utils/time/durations';
import { laterAt, laterAtTime, laterTimes } from '@/utils/time/later-times';
import { afterQuiet, timeOf } from '@/utils/time/local-times';

const FIRST = Date.UTC(2023, 11, 25);
/** With a leap year in it, and each jump of the clock of both halves of the earth. */
const LAST = Date.UTC(2026, 2, 31);

const RUNS = { numRuns: 400 };

/** No clock jumps by more than two hours. */
const LONGEST_JUMP_MS = 2 * HOUR_MS;

const offsetAt = (at: number) => new Date(at).getTimezoneOffset();

/** The hours in which the clock jumps; midnight of leap day and of new year as well. */
function turningPoints(): number[] {
  const jumps = [];
  for (let at = FIRST; at < LAST; at += HOUR_MS) {
    if (offsetAt(at) !== offsetAt(at + HOUR_MS)) jumps.push(at);
  }
  const days: [number, number, number][] = [
    [2024, 1, 29],
    [2024, 2, 1],
    [2025, 0, 1],
  ];
  return [...jumps, ...days.map((day) => new Date(...day).getTime())];
}

const nearTurn = fc
  .tuple(fc.constantFrom(...turningPoints()), fc.integer({ min: -300, max: 300 }))
  .map(([at, minutes]) => at + minutes * MINUTE_MS);
const instant = fc.oneof(
  nearTurn,
  fc.integer({ min: 0, max: (LAST - FIRST) / MINUTE_MS }).map((by) => FIRST + by * MINUTE_MS),
);

const padded = (figure: number) => String(figure).padStart(2, '0');
const timeOfDay = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 15, 30, 59))
  .map(([hours, minutes]) => `${padded(hours)}:${padded(minutes)}`);
const everyDay = [0, 1, 2, 3, 4, 5, 6];
const hours = fc.record({
  from: timeOfDay,
  to: timeOfDay,
  days: fc.constant(everyDay),
  restUntilAt: fc.constant(null),
});

function minutesFrom(one: string, other: string): number {
  const of = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (of(other) - of(one) + 24 * 60) % (24 * 60);
}

function check(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`Not so: ${what}`);
}

fc.assert(
  fc.property(instant, hours, (now, night) => {
    const time = timeOf(now);
    const { from, to } = night;
    const isIn = from > to ? time >= from || time < to : time >= from && time < to;
    check(isLate(night, now) === isIn, 'late is what the clock on the wall says');
  }),
  RUNS,
);
fc.assert(
  fc.property(instant, hours, (now, night) => {
    if (!isLate(night, now)) return;
    const one = everyDay.filter((day) => isLate({ ...night, days: [day] }, now));
    check(one.length === 1, 'a night has one weekday');
    // A shorter day between two nights may be left out by a jump as a whole.
    if (minutesFrom(night.to, night.from) * MINUTE_MS <= LONGEST_JUMP_MS) return;
    let start = now;
    while (isLate(night, start - MINUTE_MS) && now - start < DAY_MS) start -= MINUTE_MS;
    const isWhole = now - start < DAY_MS && timeOf(start) === night.from;
    if (isWhole) check(new Date(start).getDay() === one[0], 'it is that of its beginning');
  }),
  RUNS,
);
fc.assert(
  fc.property(instant, hours, (now, night) => {
    const restUntilAt = restOfNight(night, now);
    check(restUntilAt > now, 'a rest is not over as it is chosen');
    check(restUntilAt <= now + LONGEST_REST_MS, 'it is no longer than any that counts');
    check(isResting(restUntilAt, now), 'it counts');
    check(!isLate({ ...night, restUntilAt }, now), 'nothing is held in it');
    check(!isLate({ ...night, restUntilAt }, restUntilAt - 1), 'to its end');
  }),
  RUNS,
);
fc.assert(
  fc.property(instant, hours, (now, { from, to }) => {
    const at = afterQuiet(now, { on: true, from, to });
    check(at >= now, 'nothing is told before its time');
    check(at - now <= DAY_MS + LONGEST_JUMP_MS, 'quiet hours end within a day');
  }),
  RUNS,
);
fc.assert(
  fc.property(instant, (now) => {
    const at = nextMorningAt(now);
    check(timeOf(at) === '07:00', 'the morning is at seven');
    check(at - now >= 4 * HOUR_MS, 'it is four hours off');
    check(at - now < DAY_MS + 4 * HOUR_MS + LONGEST_JUMP_MS, 'it is the first of those');
  }),
  RUNS,
);
fc.assert(
  fc.property(instant, (now) => {
    const ats = laterTimes(now).map((time) => laterAt(time, now));
    check(
      ats.every((at) => at > now && at <= now + 2 * DAY_MS),
      'what is offered is to come, and can be kept',
    );
    check(
      ats.every((at, place) => at > (ats[place - 1] ?? now)),
      'the soonest comes first',
    );
  }),
  RUNS,
);
fc.assert(
  fc.property(instant, timeOfDay, (now, time) => {
    const at = laterAtTime(time, now) ?? 0;
    check(at > now, 'a time of one’s own is to come');
    check(at - now <= DAY_MS + LONGEST_JUMP_MS, 'it is today or tomorrow');
    const isLeftOut = Math.abs(offsetAt(at) - offsetAt(at - LONGEST_JUMP_MS)) > 0;
    check(timeOf(at) === time || isLeftOut, 'it is that time, where the clock has it');
  }),
  RUNS,
);

console.log('so');
