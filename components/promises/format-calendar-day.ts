import { dateFormat } from '@/utils/locale/locale';

/**
 * `Thursday, 26 November`, with the year where it is another one than today's. Both days are
 * `YYYY-MM-DD`.
 */
export function formatCalendarDay(day: string, today: string): string {
  return dateFormat({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(day));
}
