import type { CountryLines } from '../support-line';

export const norway: CountryLines = {
  country: 'NO',
  emergency: {
    numbers: [
      { number: '112', service: 'police' },
      { number: '113', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Mental Helse Hjelpetelefonen',
      reach: [
        { by: 'call', number: '116 123' },
        { by: 'web', url: 'https://mentalhelse.no/' },
      ],
      hours: 'always',
      languages: ['no'],
      grade: 'medium',
      source: 'https://mentalhelse.no/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'VO-linjen (Vold- og overgrepslinjen)',
      ages: { from: 18 },
      reach: [
        { by: 'call', number: '116 006' },
        { by: 'web', url: 'https://www.volinjen.no/' },
      ],
      hours: 'always',
      languages: ['no'],
      free: true,
      grade: 'high',
      source: 'https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/',
      checkedOn: '2026-11-28',
    },
  ],
};
