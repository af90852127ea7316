/**
 * Days and times of the person's own clock, by the local `Date`. A time that the clock leaves out
 * (as in the night when summer begins) is the one as much later; of a time that comes twice the
 * first one counts. Pure but for the time zone, which is the computer's.
 */

import { MINUTE_MS } from './durations';

/** `HH:MM`, 24 hours. */
export type TimeOfDay = string;

export interface QuietHours {
  on: boolean;
  from: TimeOfDay;
  to: TimeOfDay;
}

/**
 * A week and a day to each side: whatever the zone does, the last and the next of each weekday are
 * in it.
 */
const DAYS_AROUND = 8;

/** Epoch ms of a time on the day that is `days` after the local day of `at`. */
export function atTimeOf(at: number, days: number, time: TimeOfDay): number {
  const day = new Date(at);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(
    day.getFullYear(),
    day.getMonth(),
    day.getDate() + days,
    hours,
    minutes,
  ).getTime();
}

/** Epoch ms of a time on a day of the calendar, `YYYY-MM-DD`. */
export function atTimeOn(day: string, time: TimeOfDay): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hours, minutes).getTime();
}

/**
 * Each instant at which it is this time, some days around `now`, oldest first: daily, or on one
 * weekday.
 */
export function timesAround(now: number, time: TimeOfDay, weekday: number | null): number[] {
  const days = Array.from({ length: 2 * DAYS_AROUND + 1 }, (_, index) => index - DAYS_AROUND);
  return days
    .map((day) => atTimeOf(now, day, time))
    .filter((at) => weekday === null || new Date(at).getDay() === weekday);
}

/**
 * The same instant, or the end of the quiet hours that it lies in: never one that is over, also
 * where the clock was put back and these minutes come a second time.
 */
export function afterQuiet(at: number, { on, from, to }: QuietHours): number {
  if (!on || from === to) return at;
  const time = timeOf(at);
  const isOverNight = from > to;
  const isQuiet = isOverNight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return at;
  const endsAt = atTimeOf(at, isOverNight && time >= from ? 1 : 0, to);
  return endsAt > at ? endsAt : endsAt + offsetMs(at) - offsetMs(endsAt);
}

/** By how much the local clock is behind UTC. */
function offsetMs(at: number): number {
  return new Date(at).getTimezoneOffset() * MINUTE_MS;
}

/** `HH:MM`, which sorts as the times do. */
export function timeOf(at: number): TimeOfDay {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
