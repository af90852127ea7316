import type { CountryLines } from '../support-line';

export const israel: CountryLines = {
  country: 'IL',
  emergency: {
    numbers: [
      { number: '100', service: 'police' },
      { number: '101', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
