import { dateFormat } from '@/utils/locale/locale';
import { isDay } from '@/utils/record/counts';

/**
 * `16 Nov` for the Monday of a week, `Nov 2026` for a month (`YYYY-MM`), `2026` for a year, as the
 * person's region writes it.
 */
export function formatPeriod(id: string): string {
  const format = dateFormat({ ...partsOf(id), timeZone: 'UTC' });
  return format.format(Date.parse(id));
}

/** With the year, in a sentence: `16 November 2026`, or `November 2026` for a month. */
export function formatLastOf(id: string): string {
  const day = isDay(id) ? ({ day: 'numeric' } as const) : {};
  const format = dateFormat({ ...day, month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(id));
}

function partsOf(id: string): Intl.DateTimeFormatOptions {
  if (id.length === 'YYYY'.length) return { year: 'numeric' };
  if (id.length === 'YYYY-MM'.length) return { month: 'short', year: 'numeric' };
  return { day: 'numeric', month: 'short' };
}
