import type { CountryLines } from '../support-line';

export const finland: CountryLines = {
  country: 'FI',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'MIELI Kriisipuhelin',
      reach: [
        { by: 'call', number: '09 2525 0111' },
        { by: 'web', url: 'https://mieli.fi/' },
      ],
      hours: 'always',
      languages: ['fi'],
      grade: 'medium',
      source: 'https://mieli.fi/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Nollalinja',
      reach: [
        { by: 'call', number: '116 016' },
        { by: 'call', number: '080 005 005' },
        { by: 'web', url: 'https://www.nollalinja.fi/' },
      ],
      hours: 'always',
      languages: ['fi', 'sv', 'en'],
      moreLanguages: true,
      free: true,
      noTrace: true,
      grade: 'high',
      source:
        'https://thl.fi/palvelut-ja-asiointi/valtion-sosiaali-ja-terveydenhuollon-erityispalvelut/nollalinja-auttava-puhelin',
      checkedOn: '2026-11-28',
    },
  ],
};
