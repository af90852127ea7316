/** `16 Nov`, the Monday (`YYYY-MM-DD`) of a week, as the person's browser writes it. */
export function formatWeek(monday: string): string {
  const format = new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(monday));
}
