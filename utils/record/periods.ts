/** The counts by week, by month or by year, for the pictures and tables of Insights. Pure. */

import { DAY_MS } from '@/utils/time/durations';
import { mondayOf, weekOf } from '@/utils/time/iso-week';
import { addCounts, type CountRow, type Counts, isDay, monthOf } from './counts';

export interface Period {
  /** A day or a week's Monday, `2026-11-16`, a month, `2026-11`, or a year, `2026`. */
  id: string;
  counts: Counts;
}

/** The last `howMany` days up to `today` (`YYYY-MM-DD`), the oldest first. */
export function countByDay(rows: readonly CountRow[], today: string, howMany: number): Period[] {
  return Array.from({ length: howMany }, (_, index) => {
    const at = Date.parse(today) - (howMany - 1 - index) * DAY_MS;
    const id = new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);
    return { id, counts: addCounts(rows.filter((row) => row.id === id)) };
  });
}

/** The last `howMany` ISO weeks up to the one of `today` (`YYYY-MM-DD`), the oldest first. */
export function countByWeek(rows: readonly CountRow[], today: string, howMany: number): Period[] {
  const days = rows.filter(({ id }) => isDay(id));
  const byMonday = Map.groupBy(days, ({ id }) => mondayOf(weekOf(id)));
  const thisWeek = weekOf(today);
  return Array.from({ length: howMany }, (_, index) => {
    const id = mondayOf(thisWeek - howMany + 1 + index);
    return { id, counts: addCounts(byMonday.get(id) ?? []) };
  });
}

/** The last `howMany` months up to the one of `today`, the oldest first. */
export function countByMonth(rows: readonly CountRow[], today: string, howMany: number): Period[] {
  const byMonth = Map.groupBy(rows, ({ id }) => monthOf(id));
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: howMany }, (_, index) => {
    const first = new Date(Date.UTC(year, month - howMany + index, 1));
    const id = monthOf(first.toISOString());
    return { id, counts: addCounts(byMonth.get(id) ?? []) };
  });
}

/** Every year from the first one that has a row to the one of `today`, the oldest first. */
export function countByYear(rows: readonly CountRow[], today: string): Period[] {
  const byYear = Map.groupBy(rows, ({ id }) => yearOf(id));
  const first = rows.reduce((least, { id }) => Math.min(least, yearOf(id)), yearOf(today));
  return Array.from({ length: yearOf(today) - first + 1 }, (_, index) => ({
    id: String(first + index),
    counts: addCounts(byYear.get(first + index) ?? []),
  }));
}

function yearOf(id: string): number {
  return Number(id.slice(0, 'YYYY'.length));
}

export function sumOf<Kind extends keyof Counts>(counts: Counts, kinds: readonly Kind[]): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0);
}
