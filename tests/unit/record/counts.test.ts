import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCounts,
  type CountRow,
  firstDayKept,
  foldOld,
  noCounts,
  parseCountRow,
} from '@/utils/record/counts';

const row = (id: string, counts: Partial<CountRow> = {}): CountRow => ({
  ...noCounts,
  ...counts,
  id,
});

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someRows = fc.uniqueArray(
  fc.record({
    id: fc.oneof(
      days,
      days.map((day) => day.slice(0, 7)),
    ),
    sent: fc.nat(20),
    wins: fc.nat(20),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

describe('parseCountRow', () => {
  it('reads a row, and takes a missing figure for none', () => {
    expect(parseCountRow({ id: '2026-11-22', sent: 2 })).toEqual(row('2026-11-22', { sent: 2 }));
    expect(parseCountRow({ id: '2026-11' })).toEqual(row('2026-11'));
  });

  it.each([
    null,
    'text',
    {},
    { id: 'chat with Robin' },
    { id: '2026-13-01' },
    { id: '2026-11-22', sent: -1 },
    { id: '2026-11-22', sent: 1.5 },
    { id: '2026-11-22', sent: '3' },
  ])('takes %j for no row', (stored) => {
    expect(parseCountRow(stored)).toBeNull();
  });

  it('lets nothing else through', () => {
    expect(parseCountRow({ id: '2026-11-22', note: 'words' })).not.toHaveProperty('note');
  });
});

describe('foldOld', () => {
  it('keeps a year of days', () => {
    expect(firstDayKept('2026-11-22')).toBe('2025-11-22');
    const rows = [row('2025-11-22', { wins: 1 }), row('2026-11-22', { wins: 1 })];
    expect(foldOld(rows, '2026-11-22')).toEqual({ gone: [], months: [] });
  });

  it('adds older days to their month, and to what it has already', () => {
    const rows = [
      row('2025-11', { wins: 5 }),
      row('2025-11-20', { wins: 1 }),
      row('2025-11-21', { wins: 2, sent: 1 }),
      row('2025-11-22', { wins: 4 }),
    ];
    expect(foldOld(rows, '2026-11-22')).toEqual({
      gone: ['2025-11-20', '2025-11-21'],
      months: [row('2025-11', { wins: 8, sent: 1 })],
    });
  });

  it('loses and doubles no count, and is done after once', () => {
    fc.assert(
      fc.property(someRows, days, (some, today) => {
        const rows = some.map((each) => row(each.id, each));
        const { gone, months } = foldOld(rows, today);
        const changed = months.map(({ id }) => id);
        const after = [
          ...rows.filter(({ id }) => !gone.includes(id) && !changed.includes(id)),
          ...months,
        ];
        expect(addCounts(after)).toEqual(addCounts(rows));
        expect(foldOld(after, today)).toEqual({ gone: [], months: [] });
      }),
    );
  });
});
