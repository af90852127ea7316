import type { CountryLines } from '../support-line';

export const kenya: CountryLines = {
  country: 'KE',
  emergency: {
    numbers: [{ number: '999' }, { number: '112' }, { number: '911' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'National GBV Helpline 1195 (HAK)',
      reach: [{ by: 'call', number: '1195' }],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'medium',
      source:
        'https://www.un.org/en/coronavirus/someone-talk-kenya-hotline-women%E2%80%94and-men%E2%80%94-crisis',
      checkedOn: '2026-11-28',
    },
  ],
};
