import type { CountryLines } from '../support-line';

export const argentina: CountryLines = {
  country: 'AR',
  emergency: {
    numbers: [{ number: '911' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Centro de Asistencia al Suicida',
      reach: [
        { by: 'call', number: '0800 345 1435' },
        { by: 'call', number: '(011) 5275-1135' },
        { by: 'call', number: '135' },
      ],
      languages: ['es'],
      grade: 'medium',
      source: 'https://www.asistenciaalsuicida.org.ar/horarios-de-atencion',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'crisis',
      name: 'Salud Mental Responde',
      reach: [{ by: 'call', number: '0800 999 0091' }],
      languages: ['es'],
      free: true,
      grade: 'medium',
      source: 'https://www.argentina.gob.ar/',
      checkedOn: '2026-11-28',
    },
  ],
};
