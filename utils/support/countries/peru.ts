import type { CountryLines } from '../support-line';

export const peru: CountryLines = {
  country: 'PE',
  emergency: {
    numbers: [
      { number: '911' },
      { number: '105', service: 'police' },
      { number: '106', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'Línea 100',
      reach: [{ by: 'call', number: '100' }],
      hours: 'always',
      languages: ['es'],
      free: true,
      grade: 'high',
      source:
        'https://andina.pe/agencia/noticia-mimp-servicios-para-victimas-violencia-estan-disponibles-semana-santa-979879.aspx',
      checkedOn: '2026-11-28',
    },
  ],
};
