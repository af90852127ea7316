import type { CountryLines } from '../support-line';

export const morocco: CountryLines = {
  country: 'MA',
  emergency: {
    numbers: [
      { number: '19', service: 'police' },
      { number: '15', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
