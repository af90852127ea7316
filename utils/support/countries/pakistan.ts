import type { CountryLines } from '../support-line';

export const pakistan: CountryLines = {
  country: 'PK',
  emergency: {
    numbers: [
      { number: '15', service: 'police' },
      { number: '1122', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Umang Pakistan',
      reach: [
        { by: 'call', number: '0304 111 1741' },
        { by: 'web', url: 'https://www.umang.com.pk/' },
      ],
      languages: ['ur'],
      grade: 'medium',
      source: 'https://www.umang.com.pk/',
      checkedOn: '2026-11-28',
    },
  ],
};
