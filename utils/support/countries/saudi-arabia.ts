import type { CountryLines } from '../support-line';

export const saudiArabia: CountryLines = {
  country: 'SA',
  emergency: {
    numbers: [
      { number: '911' },
      { number: '999', service: 'police' },
      { number: '997', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
