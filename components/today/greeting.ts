export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** Which part of the day an hour (0 to 23) of the person's clock lies in. Pure. */
export function partOfDay(hour: number): PartOfDay {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
