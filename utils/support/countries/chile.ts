import type { CountryLines } from '../support-line';

export const chile: CountryLines = {
  country: 'CL',
  emergency: {
    numbers: [
      { number: '133', service: 'police' },
      { number: '131', service: 'ambulance' },
    ],
    grade: 'medium',
    source:
      'https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'Fono 1455 (SernamEG)',
      audience: 'women',
      reach: [
        { by: 'call', number: '1455' },
        { by: 'whatsapp', number: '+56 9 9700 7000' },
        { by: 'web', url: 'https://www.sernameg.gob.cl/' },
      ],
      languages: ['es'],
      free: true,
      grade: 'medium',
      source: 'https://www.sernameg.gob.cl/',
      checkedOn: '2026-11-28',
    },
  ],
};
