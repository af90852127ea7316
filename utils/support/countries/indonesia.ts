import type { CountryLines } from '../support-line';

export const indonesia: CountryLines = {
  country: 'ID',
  emergency: {
    numbers: [{ number: '112' }, { number: '110', service: 'police' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
