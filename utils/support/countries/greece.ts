import type { CountryLines } from '../support-line';

export const greece: CountryLines = {
  country: 'GR',
  emergency: {
    numbers: [
      { number: '112' },
      { number: '100', service: 'police' },
      { number: '166', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
