import type { CountryLines } from '../support-line';

export const taiwan: CountryLines = {
  country: 'TW',
  emergency: {
    numbers: [
      { number: '110', service: 'police' },
      { number: '119', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
