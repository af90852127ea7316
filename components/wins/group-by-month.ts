import type { WinEntry } from '@/utils/record/entries';

export interface MonthOfWins {
  /** `2026-11`, of the device's calendar. */
  month: string;
  /** When the newest of them was, in epoch ms. */
  at: number;
  wins: WinEntry[];
}

/** When a win was: for a goal the moment at which it was reached. Epoch ms. */
export function wonAt({ createdAt, doneAt }: WinEntry): number {
  return doneAt ?? createdAt;
}

export function isOpenGoal({ kind, doneAt }: WinEntry): boolean {
  return kind === 'goal' && doneAt === null;
}

/**
 * The newest of what was won, at most so many, the newest first. Goals that are still open are no wins yet and are left
 * out. A long record is gone through once and not sorted.
 */
export function newestWins(wins: readonly WinEntry[], most: number): WinEntry[] {
  const newest: WinEntry[] = [];
  for (const win of wins) {
    const last = newest[most - 1];
    if (isOpenGoal(win) || (last && wonAt(win) <= wonAt(last))) continue;
    const place = newest.findIndex((other) => wonAt(other) < wonAt(win));
    newest.splice(place === -1 ? newest.length : place, 0, win);
    newest.length = Math.min(newest.length, most);
  }
  return newest;
}

/** Months with their wins, in the order of `wins`, which is that of `newestWins`. */
export function groupByMonth(wins: readonly WinEntry[]): MonthOfWins[] {
  const months: MonthOfWins[] = [];
  for (const win of wins) {
    const at = wonAt(win);
    const month = monthOf(at);
    const last = months.at(-1);
    if (last?.month === month) last.wins.push(win);
    else months.push({ month, at, wins: [win] });
  }
  return months;
}

function monthOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}
