import { describe, expect, it } from 'vitest';
import { groupByMonth, newestWins } from '@/components/wins/group-by-month';
import type { WinEntry } from '@/utils/record/entries';

function win(id: string, kind: WinEntry['kind'], created: Date, done?: Date): WinEntry {
  return {
    id,
    kind,
    text: id,
    createdAt: created.getTime(),
    doneAt: done?.getTime() ?? null,
  };
}

const monthsOf = (wins: WinEntry[]) => groupByMonth(newestWins(wins, 10));

describe('groupByMonth', () => {
  it('gives months and their wins, the newest first', () => {
    const months = monthsOf([
      win('old', 'joy', new Date(2026, 8, 30, 23, 59)),
      win('new', 'joy', new Date(2026, 10, 2)),
      win('newer', 'wentWell', new Date(2026, 10, 3)),
      win('middle', 'joy', new Date(2026, 9, 1)),
    ]);
    const told = months.map(({ month, wins }) => [month, ...wins.map(({ id }) => id)]);
    expect(told).toEqual([
      ['2026-11', 'newer', 'new'],
      ['2026-10', 'middle'],
      ['2026-09', 'old'],
    ]);
  });

  it('puts a goal where it was reached, and leaves out one that is open', () => {
    const months = monthsOf([
      win('reached', 'goal', new Date(2026, 1, 1), new Date(2026, 10, 5)),
      win('open', 'goal', new Date(2026, 10, 6)),
    ]);
    expect(months.map(({ month, wins }) => [month, wins.length])).toEqual([['2026-11', 1]]);
  });

  it('tells the same month of two years apart', () => {
    const months = monthsOf([
      win('this', 'joy', new Date(2026, 10, 5)),
      win('last', 'joy', new Date(2025, 10, 5)),
    ]);
    expect(months.map(({ month }) => month)).toEqual(['2026-11', '2025-11']);
  });

  it('has nothing of nothing', () => {
    expect(monthsOf([])).toEqual([]);
  });
});

describe('newestWins', () => {
  const names = (wins: WinEntry[], most: number) => newestWins(wins, most).map(({ id }) => id);

  it('gives no more than asked for, whatever the order was', () => {
    const wins = [4, 1, 5, 2, 3].map((day) => win(`${day}`, 'joy', new Date(2026, 10, day)));
    expect(names(wins, 3)).toEqual(['5', '4', '3']);
    expect(names(wins, 9)).toEqual(['5', '4', '3', '2', '1']);
    expect(names(wins, 0)).toEqual([]);
  });

  it('has an old goal that was reached lately before the others', () => {
    const reached = win('reached', 'goal', new Date(2025, 1, 1), new Date(2026, 10, 9));
    const wins = [win('joy', 'joy', new Date(2026, 10, 8)), reached];
    expect(names(wins, 1)).toEqual(['reached']);
  });
});
