import type { WinEntry } from '@/utils/journal/entries';

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

/** What was won, the newest first. Goals that are still open are no wins yet and are left out. */
export function newestWins(wins: readonly WinEntry[]): WinEntry[] {
  return wins.filter((win) => !isOpenGoal(win)).sort((a, b) => wonAt(b) - wonAt(a));
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
