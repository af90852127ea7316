import type { CountryLines } from '../support-line';

export const denmark: CountryLines = {
  country: 'DK',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Livslinien',
      reach: [
        { by: 'call', number: '70 201 201' },
        { by: 'web', url: 'https://www.livslinien.dk/' },
      ],
      languages: ['da'],
      grade: 'medium',
      source: 'https://www.livslinien.dk/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Lev Uden Vold',
      reach: [
        { by: 'call', number: '1888' },
        { by: 'web', url: 'https://www.levudenvold.dk/' },
      ],
      hours: 'always',
      languages: ['da'],
      free: true,
      grade: 'high',
      source:
        'https://levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'own',
      name: 'Lev Uden Vold',
      reach: [
        { by: 'call', number: '1888' },
        { by: 'web', url: 'https://www.levudenvold.dk/' },
      ],
      hours: 'always',
      languages: ['da'],
      free: true,
      grade: 'high',
      source: 'https://levudenvold.dk/viden-og-fakta/tal-fra-lev-uden-vold/tal-fra-hotlinen/',
      checkedOn: '2026-11-28',
    },
  ],
};
