import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, mondayOf, weekOf } from '@/utils/time/iso-week';

const DAY_MS = 86_400_000;
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
] as const;

const days = fc
  .integer({ min: Date.UTC(1950, 0, 1) / DAY_MS, max: Date.UTC(2100, 0, 1) / DAY_MS })
  .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));

const weekdayOf = (day: string) => new Date(day).getUTCDay();

describe('dayOf', () => {
  it.each([
    ['2026-11-22T23:30:00Z', 'Europe/Berlin', '2026-11-23'],
    ['2026-11-22T23:30:00Z', 'UTC', '2026-11-22'],
    ['2026-11-23T04:59:00Z', 'America/New_York', '2026-11-22'],
    ['2026-01-01T10:00:00Z', 'Pacific/Kiritimati', '2026-01-02'],
    ['2026-01-01T10:00:00Z', 'Pacific/Pago_Pago', '2025-12-31'],
  ])('of %s in %s is %s', (instant, zone, day) => {
    expect(dayOf(Date.parse(instant), zone)).toBe(day);
  });

  it('goes on by one day at a time, whatever the clocks do', () => {
    const at = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 0, 1) });
    fc.assert(
      fc.property(at, fc.constantFrom(...zones), (now, zone) => {
        const apart = Date.parse(dayOf(now + DAY_MS, zone)) - Date.parse(dayOf(now, zone));
        // A day of 23 or 25 hours can be left out or met twice by steps of 24.
        expect([0, DAY_MS, 2 * DAY_MS]).toContain(apart);
      }),
    );
  });

  it('is of the device without a time zone', () => {
    const now = new Date(2026, 10, 22, 0, 30).getTime();
    expect(dayOf(now)).toBe('2026-11-22');
  });
});

describe('weekOf', () => {
  it('changes on Monday and on no other day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
        expect(weekOf(next) - weekOf(day)).toBe(weekdayOf(next) === 1 ? 1 : 0);
      }),
    );
  });

  it('has a Monday that lies in it, at most six days before any of its days', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(weekOf(day));
        expect(weekdayOf(monday)).toBe(1);
        expect(weekOf(monday)).toBe(weekOf(day));
        const apart = (Date.parse(day) - Date.parse(monday)) / DAY_MS;
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(apart).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('goes over the turn of the year, and counts from that of 1970', () => {
    expect(mondayOf(weekOf('2027-01-01'))).toBe('2026-12-28');
    expect(weekOf('1970-01-01')).toBe(0);
  });
});
