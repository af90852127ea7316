import { expect, test } from 'vitest';
import { nearDays } from '@/components/promises/near-days';

test.each([
  ['2026-11-29', '2026-11-30', '2026-12-04', 'a Sunday'],
  ['2026-11-25', '2026-11-26', '2026-11-27', 'a Wednesday'],
  ['2026-11-26', '2026-11-27', '2026-12-04', 'a Thursday: tomorrow is the Friday'],
  ['2026-11-27', '2026-11-28', '2026-12-04', 'a Friday'],
  ['2026-12-31', '2027-01-01', '2027-01-08', 'the last day of a year'],
])('of %s they are %s and %s: %s', (today, tomorrow, friday) => {
  expect(nearDays(today)).toEqual({ today, tomorrow, friday });
});
