import type { CountryLines } from '../support-line';

export const mexico: CountryLines = {
  country: 'MX',
  emergency: {
    numbers: [{ number: '911' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Línea de la Vida',
      reach: [
        { by: 'call', number: '800 911 2000' },
        { by: 'web', url: 'https://www.gob.mx/lineadelavida' },
      ],
      hours: 'always',
      languages: ['es'],
      free: true,
      grade: 'medium',
      source: 'https://www.gob.mx/lineadelavida',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'crisis',
      name: 'SAPTEL',
      reach: [
        { by: 'call', number: '55 5259 8121' },
        { by: 'web', url: 'https://www.saptel.org.mx/' },
      ],
      hours: 'always',
      languages: ['es'],
      grade: 'medium',
      source: 'https://www.saptel.org.mx/contacto.html',
      checkedOn: '2026-11-28',
    },
  ],
};
