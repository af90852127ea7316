import { dateFormat } from '@/utils/locale/locale';

/** The names of the weekdays in the language of the sentences, Sunday first. */
export function weekdayNames(weekday: 'long' | 'short'): string[] {
  const format = dateFormat({ weekday, timeZone: 'UTC' });
  // 1 January 2023 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2023, 0, 1 + day)));
}
