/** `16 Nov` for the Monday of a week, `November 2026` for a month (`YYYY-MM`), as the person's browser writes it. */
export function formatPeriod(id: string): string {
  const isMonth = id.length === 'YYYY-MM'.length;
  const format = new Intl.DateTimeFormat(undefined, {
    ...(isMonth ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }),
    timeZone: 'UTC',
  });
  return format.format(Date.parse(isMonth ? `${id}-01` : id));
}
