import type { CountryLines } from '../support-line';

export const czechia: CountryLines = {
  country: 'CZ',
  emergency: {
    numbers: [
      { number: '112' },
      { number: '158', service: 'police' },
      { number: '155', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
