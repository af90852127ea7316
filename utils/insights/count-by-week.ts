import { DAY_MS } from '@/utils/time/durations';
import { dayOf, mondayOf, weekOf } from '@/utils/time/iso-week';
import { type Deed, type DeedKind, deedKinds } from './deeds';

const WEEK_MS = 7 * DAY_MS;

export interface WeekCount {
  /** `YYYY-MM-DD` of the week's Monday. */
  monday: string;
  counts: Record<DeedKind, number>;
  total: number;
}

/**
 * The last `weeks` weeks up to the one of `now` (epoch ms), the oldest first, with what was done in each. A week is an
 * ISO week of the time zone's calendar; without a time zone, of the device's. What lies outside of them is left out.
 */
export function countByWeek(
  deeds: readonly Deed[],
  now: number,
  weeks: number,
  timeZone?: string,
): WeekCount[] {
  // Days and weeks are told for recent instants only: some calendars can not name a day that is far off.
  const near = deeds.filter(({ at }) => Math.abs(now - at) <= (weeks + 1) * WEEK_MS);
  const thisWeek = weekOf(dayOf(now, timeZone));
  const byWeek = Map.groupBy(near, ({ at }) => weekOf(dayOf(at, timeZone)));
  return Array.from({ length: weeks }, (_, index) => {
    const week = thisWeek - weeks + 1 + index;
    const ofWeek = byWeek.get(week) ?? [];
    const countOf = (kind: DeedKind) => ofWeek.filter((deed) => deed.kind === kind).length;
    const counts = Object.fromEntries(deedKinds.map((kind) => [kind, countOf(kind)]));
    // Every kind is there: the entries are made from the list of them.
    return { monday: mondayOf(week), counts: counts as WeekCount['counts'], total: ofWeek.length };
  });
}
