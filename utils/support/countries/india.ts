import type { CountryLines } from '../support-line';

export const india: CountryLines = {
  country: 'IN',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Tele-MANAS',
      reach: [
        { by: 'call', number: '14416' },
        { by: 'call', number: '1800 89 14416' },
        { by: 'web', url: 'https://telemanas.mohfw.gov.in/' },
      ],
      hours: 'always',
      languages: ['hi', 'en'],
      moreLanguages: true,
      free: true,
      grade: 'medium',
      source: 'https://telemanas.mohfw.gov.in/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Women Helpline 181',
      audience: 'women',
      reach: [{ by: 'call', number: '181' }],
      hours: 'always',
      languages: [],
      moreLanguages: true,
      free: true,
      grade: 'medium',
      source: 'https://wcd.gov.in/women/help',
      checkedOn: '2026-11-28',
    },
  ],
};
