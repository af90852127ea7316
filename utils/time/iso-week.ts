/**
 * Days of the local calendar, as `YYYY-MM-DD`, and the weeks they lie in. A week begins on Monday,
 * as in ISO 8601.
 */

import { DAY_MS } from './durations';

/** 1 January 1970 was a Thursday: week 0 began three days before. */
const DAYS_BEFORE = 3;

/**
 * The day on which an instant (epoch ms) falls in a time zone such as `Europe/Berlin`; without one,
 * in that of the device.
 */
export function dayOf(at: number, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The number of a day's week, counted on without end from the one in which 1970 began. */
export function weekOf(day: string): number {
  return Math.floor((Date.parse(day) / DAY_MS + DAYS_BEFORE) / 7);
}

/** The day of a week's Monday. */
export function mondayOf(week: number): string {
  return new Date((week * 7 - DAYS_BEFORE) * DAY_MS).toISOString().slice(0, 10);
}
