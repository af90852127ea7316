import { hasFaded } from '@/utils/practice/kept-reframes';
import type { DayStore, Entries, WinEntry } from '@/utils/record/entries';
import { dayOf } from '@/utils/time/iso-week';

/**
 * Something that was kept, and when it came to be: for a goal when it was reached, for a promise
 * when it was closed.
 */
export type Line = {
  [Store in DayStore]: { store: Store; entry: Entries[Store]; at: number };
}[DayStore];

export type Kept = { [Store in DayStore]: readonly Entries[Store][] };

interface DayOfLines {
  /** `YYYY-MM-DD`, of the device's calendar. */
  day: string;
  lines: Line[];
}

export function isOpenGoal({ kind, doneAt }: WinEntry): boolean {
  return kind === 'goal' && doneAt === null;
}

/**
 * All that is past, the newest first. What is still open is not, and a thought whose days are over
 * is gone.
 */
export function linesOf({ promises, checkIns, wins, reframes }: Kept, now: number): Line[] {
  const lines: Line[] = [
    ...promises
      .filter(({ state }) => state !== 'open')
      .map((entry): Line => ({ store: 'promises', entry, at: entry.closedAt ?? entry.createdAt })),
    ...checkIns.map((entry): Line => ({ store: 'checkIns', entry, at: entry.createdAt })),
    ...wins
      .filter((entry) => !isOpenGoal(entry))
      .map((entry): Line => ({ store: 'wins', entry, at: entry.doneAt ?? entry.createdAt })),
    ...reframes
      .filter((entry) => !hasFaded(entry, now))
      .map((entry): Line => ({ store: 'reframes', entry, at: entry.createdAt })),
  ];
  return lines.sort((a, b) => b.at - a.at);
}

/** Days with their lines, in the order of the lines. */
export function groupByDay(lines: readonly Line[]): DayOfLines[] {
  const days = Map.groupBy(lines, ({ at }) => dayOf(at));
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }));
}
