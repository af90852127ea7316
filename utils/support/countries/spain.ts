import type { CountryLines } from '../support-line';

export const spain: CountryLines = {
  country: 'ES',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Línea 024',
      reach: [
        { by: 'call', number: '024' },
        { by: 'web', url: 'https://www.sanidad.gob.es/linea024/home.htm' },
      ],
      hours: 'always',
      languages: ['es'],
      free: true,
      grade: 'medium',
      source: 'https://www.sanidad.gob.es/linea024/home.htm',
      checkedOn: '2026-11-28',
    },
  ],
};
