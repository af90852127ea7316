import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCounts } from '@/utils/record/copy/fold-counts';
import { emptyStorePlan, planStore } from '@/utils/record/copy/plan-store';
import { addCounts, type CountRow, foldOld, isDay, noCounts } from '@/utils/record/counts';

const TODAY = '2026-11-22';
const row = (id: string, sent: number): CountRow => ({ id, ...noCounts, sent });

describe('counts of a file', () => {
  it('of days of more than a year ago are those of their months', () => {
    const file = [row('2024-10-05', 7), row('2024-10-06', 1), row('2026-11-21', 2)];
    expect(foldCounts(file, [], TODAY)).toEqual([row('2026-11-21', 2), row('2024-10', 8)]);
  });

  it('leave out what waits here for its month', () => {
    const own = [row('2024-10-05', 7), row('2026-11-21', 2)];
    const file = [row('2024-10', 8), row('2026-11', 9)];
    expect(foldCounts(file, own, TODAY)).toEqual([row('2024-10', 1), row('2026-11', 9)]);
  });

  it('keep what is no row, and count one that comes twice once', () => {
    const file = ['no row', row('2024-10-05', 7), row('2024-10-05', 7)];
    expect(foldCounts(file, [], TODAY)).toEqual(['no row', row('2024-10', 7)]);
  });
});

/** Days around the one that is a year ago, so that some of them have had their year. */
const anyDays = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }).map((days) =>
  days.map((day) => {
    const at = new Date(Date.UTC(2025, 9, day));
    return row(at.toISOString().slice(0, 10), day);
  }),
);

it('are counted once, whenever the copy was made and whenever it comes back', () => {
  fc.assert(
    fc.property(anyDays, fc.boolean(), fc.boolean(), (days, isFoldedHere, isFoldedThere) => {
      const folded = fold(days);
      const here = isFoldedHere ? folded : days;
      const file = foldCounts(isFoldedThere ? folded : days, here, TODAY);
      const own = here.map((stored) => ({ id: stored.id, stored, opened: stored }));
      const plan = runPlan(
        planStore({ store: 'counts', rows: file, own, mode: 'merge', now: Date.now() }),
      );
      const after = new Map<unknown, CountRow>(here.map((one) => [one.id, one]));
      for (const { id, row: next } of plan.changes) after.set(id, next as CountRow);
      expect(addCounts([...after.values()])).toEqual(addCounts(days));
    }),
  );
});

function fold(days: readonly CountRow[]): CountRow[] {
  const { gone, months } = foldOld(days, TODAY);
  const left = days.filter(({ id }) => isDay(id) && !gone.includes(id));
  return [...left, ...months];
}

function runPlan(steps: ReturnType<typeof planStore>) {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value ?? emptyStorePlan();
  }
}
