import { HOUR_MS, MINUTE_MS, nextMorningAt } from './durations';
import { atTimeOf, type TimeOfDay, timeOf } from './local-times';

export type LaterTime = '10' | '20' | 'evening' | 'morning';

/** When *this evening* is. */
const EVENING = '19:00';

/** An evening that begins sooner than this is not offered. */
const SOON_MS = 40 * MINUTE_MS;

/**
 * Until when a message may wait, the soonest first: 10 and 20 minutes, this evening where it is
 * still to come, tomorrow morning. `now` is epoch ms. Pure but for the time zone.
 */
export function laterTimes(now: number): LaterTime[] {
  const hasEvening = laterAt('evening', now) - now > SOON_MS;
  const times: LaterTime[] = hasEvening
    ? ['10', '20', 'evening', 'morning']
    : ['10', '20', 'morning'];
  // After midnight the morning comes before the evening.
  return times.sort((a, b) => laterAt(a, now) - laterAt(b, now));
}

/**
 * Epoch ms of this time, chosen at `now`. An evening that has come since it was offered is in ten
 * minutes.
 */
export function laterAt(time: LaterTime, now: number): number {
  switch (time) {
    case 'evening':
      return Math.max(atTimeOf(now, 0, EVENING), laterAt('10', now));
    case 'morning':
      return nextMorningAt(now);
    default:
      return now + Number(time) * MINUTE_MS;
  }
}

/**
 * Epoch ms of a time of the person's own, `HH:MM`: today, or tomorrow where it is over at `now`.
 * Null where it is no time.
 */
export function laterAtTime(time: TimeOfDay, now: number): number | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const today = atTimeOf(now, 0, time);
  return today > now ? today : atTimeOf(now, 1, time);
}

/** A time to begin from: the first full hour that is half an hour off. */
export function fullHourAfter(now: number): TimeOfDay {
  const [hours] = timeOf(now + HOUR_MS * 1.5).split(':');
  return `${hours}:00`;
}
