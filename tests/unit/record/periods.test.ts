import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountRow, noCounts } from '@/utils/record/counts';
import { countByMonth, countByWeek, countByYear } from '@/utils/record/periods';

const row = (id: string, wins: number): CountRow => ({ ...noCounts, id, wins });
const winsOf = (periods: ReturnType<typeof countByWeek>) =>
  periods.map(({ id, counts }) => [id, counts.wins]);

describe('by week', () => {
  it('gives the weeks in their order, the last one being this one, quiet ones too', () => {
    const rows = [
      row('2026-10-31', 9),
      row('2026-11-08', 1),
      row('2026-11-09', 2),
      row('2026-11-22', 3),
    ];
    expect(winsOf(countByWeek(rows, '2026-11-22', 4))).toEqual([
      ['2026-10-26', 9],
      ['2026-11-02', 1],
      ['2026-11-09', 2],
      ['2026-11-16', 3],
    ]);
  });

  it('leaves rows of months out: their days are not known any more', () => {
    expect(winsOf(countByWeek([row('2026-11', 5)], '2026-11-22', 1))).toEqual([['2026-11-16', 0]]);
  });
});

describe('by month', () => {
  it('adds the days of a month to its row, also over the end of a year', () => {
    const rows = [
      row('2025-12', 4),
      row('2025-12-31', 1),
      row('2026-01-01', 2),
      row('2026-02-28', 3),
    ];
    expect(winsOf(countByMonth(rows, '2026-02-28', 3))).toEqual([
      ['2025-12', 5],
      ['2026-01', 2],
      ['2026-02', 3],
    ]);
  });

  it('names as many months as wanted, each once, in order', () => {
    const days = fc
      .date({ min: new Date('2021-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 24 }), (today, howMany) => {
        const ids = countByMonth([], today, howMany).map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect(ids).toHaveLength(howMany);
        expect(ids.at(-1)).toBe(today.slice(0, 7));
      }),
    );
  });
});

describe('by year', () => {
  it('shows all that was ever counted, quiet years too', () => {
    const rows = [row('2023-12', 4), row('2025-11-30', 1), row('2026-01', 2), row('2026-11-22', 3)];
    expect(winsOf(countByYear(rows, '2026-11-22'))).toEqual([
      ['2023', 4],
      ['2024', 0],
      ['2025', 1],
      ['2026', 5],
    ]);
  });

  it('is this year where nothing was counted', () => {
    expect(winsOf(countByYear([], '2026-11-22'))).toEqual([['2026', 0]]);
  });
});
