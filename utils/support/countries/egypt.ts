import type { CountryLines } from '../support-line';

export const egypt: CountryLines = {
  country: 'EG',
  emergency: {
    numbers: [
      { number: '122', service: 'police' },
      { number: '123', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
