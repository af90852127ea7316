import type { CountryLines } from '../support-line';

export const romania: CountryLines = {
  country: 'RO',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'Linia națională pentru victimele violenței domestice (ANES)',
      reach: [{ by: 'call', number: '0800 500 333' }],
      hours: 'always',
      languages: ['ro'],
      free: true,
      grade: 'high',
      source: 'https://anes.gov.ro/call-center/',
      checkedOn: '2026-11-28',
    },
  ],
};
