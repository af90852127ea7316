import type { CountryLines } from '../support-line';

export const italy: CountryLines = {
  country: 'IT',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Telefono Amico Italia',
      reach: [
        { by: 'call', number: '02 2327 2327' },
        { by: 'whatsapp', number: '+39 324 011 72 52' },
        { by: 'web', url: 'https://www.telefonoamico.it/' },
      ],
      languages: ['it'],
      grade: 'medium',
      source: 'https://www.telefonoamico.it/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: '1522 – Numero antiviolenza e stalking',
      audience: 'mostlyWomen',
      reach: [
        { by: 'call', number: '1522' },
        { by: 'web', url: 'https://www.1522.eu/' },
      ],
      hours: 'always',
      languages: ['it'],
      free: true,
      grade: 'medium',
      source: 'https://www.1522.eu/',
      checkedOn: '2026-11-28',
    },
  ],
};
