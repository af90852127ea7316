import type { CountryLines } from '../support-line';

export const ghana: CountryLines = {
  country: 'GH',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
