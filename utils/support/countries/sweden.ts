import type { CountryLines } from '../support-line';

export const sweden: CountryLines = {
  country: 'SE',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Självmordslinjen (Mind)',
      reach: [
        { by: 'call', number: '90101' },
        { by: 'web', url: 'https://mind.se/' },
      ],
      hours: 'always',
      languages: ['sv'],
      grade: 'medium',
      source: 'https://mind.se/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Kvinnofridslinjen',
      audience: 'mostlyWomen',
      reach: [
        { by: 'call', number: '116 016' },
        { by: 'web', url: 'https://kvinnofridslinjen.se/' },
      ],
      hours: 'always',
      languages: ['sv'],
      free: true,
      noTrace: true,
      grade: 'medium',
      source: 'https://kvinnofridslinjen.se/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'own',
      name: 'Välj att sluta',
      reach: [
        { by: 'call', number: '020-555 666' },
        { by: 'web', url: 'https://valjattsluta.se/' },
      ],
      languages: ['sv'],
      free: true,
      grade: 'medium',
      source:
        'https://www.nck.uu.se/kunskapsbanken/om-kunskapsbanken/kunskapsbankens-nyhetsarkiv/nyhetsvisningssida/?tarContentId=928948',
      checkedOn: '2026-11-28',
    },
  ],
};
