import type { CountryLines } from '../support-line';

export const southAfrica: CountryLines = {
  country: 'ZA',
  emergency: {
    numbers: [
      { number: '10111', service: 'police' },
      { number: '10177', service: 'ambulance' },
      { number: '112' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'SADAG Suicide Crisis Helpline',
      reach: [
        { by: 'call', number: '0800 567 567' },
        { by: 'web', url: 'https://www.sadag.org/' },
      ],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'medium',
      source: 'https://www.sadag.org/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'GBV Command Centre',
      reach: [
        { by: 'call', number: '0800 428 428' },
        { by: 'textWord', word: 'HELP', number: '31531' },
        { by: 'web', url: 'https://gbv.org.za/' },
      ],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'medium',
      source: 'https://gbv.org.za/',
      checkedOn: '2026-11-28',
    },
  ],
};
