/**
 * The hours in which the person wants every draft to count as heated. Pure but for the time zone of
 * the computer.
 */

import { isResting, nextMorningAt } from '@/utils/time/durations';
import { afterQuiet, atTimeOf, timeOf } from '@/utils/time/local-times';
import type { SiteRules } from './told-frame';

export function isLate(hours: SiteRules['lateHours'], now: number): boolean {
  if (!hours || isResting(hours.restUntilAt, now)) return false;
  return endOf(hours, now) !== now && hours.days.includes(dayOfNight(hours, now));
}

/**
 * "Until tomorrow" said in the middle of a night is for this night alone: the next one is held
 * again.
 */
export function restOfNight(hours: Hours, now: number): number {
  const endsAt = endOf(hours, now);
  return endsAt === now ? nextMorningAt(now) : endsAt;
}

interface Hours {
  from: string;
  to: string;
}

/**
 * The weekday on which the night of `now` began: what goes on after midnight belongs to the evening
 * before.
 */
function dayOfNight({ from, to }: Hours, now: number): number {
  const isAfterMidnight = from > to && timeOf(now) < to;
  return new Date(atTimeOf(now, isAfterMidnight ? -1 : 0, from)).getDay();
}

/** The end of the hours in which `now` lies; else `now`. */
function endOf({ from, to }: Hours, now: number): number {
  return afterQuiet(now, { on: true, from, to });
}
