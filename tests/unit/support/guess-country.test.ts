import { expect, it } from 'vitest';
import { countries } from '@/utils/support/all-countries';
import { guessCountry } from '@/utils/support/guess-country';
import { timeZones } from '@/utils/support/time-zones';

it.each([
  ['Europe/Berlin', 'DE'],
  ['America/New_York', 'US'],
  ['America/Toronto', 'CA'],
  ['Africa/Lagos', 'NG'],
  ['Asia/Manila', 'PH'],
  ['Arctic/Longyearbyen', 'NO'],
  ['US/Pacific', 'US'],
])('takes %s for %s', (zone, country) => {
  expect(guessCountry(zone)).toBe(country);
});

it.each([
  ['Asia/Calcutta', 'IN'],
  ['Asia/Saigon', 'VN'],
  ['Europe/Kiev', 'UA'],
  ['America/Buenos_Aires', 'AR'],
])('knows %s, the older name that browsers still report', (zone, country) => {
  expect(guessCountry(zone)).toBe(country);
});

it.each(['UTC', 'Etc/GMT-3', 'Asia/Almaty', 'Atlantic/Reykjavik', '', undefined])(
  'has no guess for %s',
  (zone) => {
    expect(guessCountry(zone)).toBeNull();
  },
);

it('has zones for every country with lines, and for no other', () => {
  const codes = countries.map(({ country }) => country).sort();
  expect(Object.keys(timeZones).sort()).toEqual(codes);
});

it('has every zone once, and only zones that there are', () => {
  const zones = Object.values(timeZones).flatMap((list) => list.trim().split(/\s+/));
  expect(new Set(zones).size).toBe(zones.length);
  for (const zone of zones) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow();
  }
});
