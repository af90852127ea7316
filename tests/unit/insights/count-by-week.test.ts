import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByWeek } from '@/utils/insights/count-by-week';
import { type Deed, deedKinds } from '@/utils/insights/deeds';

const DAY_MS = 86_400_000;
/** A Sunday afternoon in Berlin. */
const now = Date.parse('2026-11-22T14:00:00Z');
const zones = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC');
const kinds = fc.constantFrom(...deedKinds);
const recent: fc.Arbitrary<Deed> = fc.record({
  kind: kinds,
  at: fc.integer({ min: now - 60 * DAY_MS, max: now }),
});
const anywhen: fc.Arbitrary<Deed> = fc.record({
  kind: kinds,
  at: fc.double({ noNaN: true, noDefaultInfinity: true }),
});

describe('countByWeek', () => {
  it('gives the weeks in their order, each seven days after the other, the last one being this one', () => {
    const weeks = countByWeek([], now, 4, 'Europe/Berlin');
    expect(weeks.map(({ monday }) => monday)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
    ]);
  });

  it('counts each deed of these weeks once, under its kind', () => {
    fc.assert(
      fc.property(fc.array(recent), zones, (deeds, zone) => {
        const weeks = countByWeek(deeds, now, 12, zone);
        for (const kind of deedKinds) {
          const counted = weeks.reduce((sum, { counts }) => sum + counts[kind], 0);
          expect(counted).toBe(deeds.filter((deed) => deed.kind === kind).length);
        }
        const totals = weeks.reduce((sum, { total }) => sum + total, 0);
        expect(totals).toBe(deeds.length);
      }),
    );
  });

  it('does not mind in which order they come', () => {
    fc.assert(
      fc.property(fc.array(recent), zones, (deeds, zone) => {
        expect(countByWeek(deeds.toReversed(), now, 12, zone)).toEqual(
          countByWeek(deeds, now, 12, zone),
        );
      }),
    );
  });

  it('goes by the calendar of the time zone', () => {
    const deeds: Deed[] = [{ kind: 'wins', at: Date.parse('2026-11-15T23:30:00Z') }];
    const inBerlin = countByWeek(deeds, now, 2, 'Europe/Berlin');
    const inNewYork = countByWeek(deeds, now, 2, 'America/New_York');
    expect(inBerlin.map(({ total }) => total)).toEqual([0, 1]);
    expect(inNewYork.map(({ total }) => total)).toEqual([1, 0]);
  });

  it('has seven days in the week in which the clocks change', () => {
    // In Berlin, 25 October 2026 has 25 hours.
    const sunday = { kind: 'wins', at: Date.parse('2026-10-25T22:30:00Z') } as const;
    const monday = { kind: 'wins', at: Date.parse('2026-10-25T23:30:00Z') } as const;
    const weeks = countByWeek([sunday, monday, monday], now, 6, 'Europe/Berlin');
    expect(Object.fromEntries(weeks.map((week) => [week.monday, week.total]))).toMatchObject({
      '2026-10-19': 1,
      '2026-10-26': 2,
    });
  });

  it('leaves out what lies before and after, however far', () => {
    const edges: Deed[] = [
      { kind: 'wins', at: Date.parse('2026-11-08T22:59:00Z') },
      { kind: 'wins', at: Date.parse('2026-11-22T23:01:00Z') },
    ];
    const totals = countByWeek(edges, now, 2, 'Europe/Berlin').map(({ total }) => total);
    expect(totals).toEqual([0, 0]);
    fc.assert(
      fc.property(fc.array(anywhen), zones, (deeds, zone) => {
        expect(countByWeek(deeds, now, 3, zone)).toHaveLength(3);
      }),
    );
  });
});
