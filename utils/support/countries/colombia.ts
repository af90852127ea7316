import type { CountryLines } from '../support-line';

export const colombia: CountryLines = {
  country: 'CO',
  emergency: {
    numbers: [{ number: '123' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Línea 106',
      reach: [{ by: 'call', number: '106' }],
      languages: ['es'],
      grade: 'medium',
      source: 'https://www.minsalud.gov.co/',
      checkedOn: '2026-11-28',
    },
  ],
};
