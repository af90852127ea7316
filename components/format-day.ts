/** `16 November 2026`, as the person's browser writes it. */
export function formatDay(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(at);
}
