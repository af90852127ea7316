import type { CountryLines } from '../support-line';

export const brazil: CountryLines = {
  country: 'BR',
  emergency: {
    numbers: [
      { number: '190', service: 'police' },
      { number: '192', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'CVV – Centro de Valorização da Vida',
      reach: [
        { by: 'call', number: '188' },
        { by: 'web', url: 'https://cvv.org.br/' },
      ],
      hours: 'always',
      languages: ['pt'],
      free: true,
      grade: 'medium',
      source: 'https://cvv.org.br/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Ligue 180 – Central de Atendimento à Mulher',
      audience: 'women',
      reach: [{ by: 'call', number: '180' }],
      hours: 'always',
      languages: ['pt', 'en', 'es'],
      free: true,
      grade: 'medium',
      source: 'https://www.gov.br/mulheres/pt-br/ligue180',
      checkedOn: '2026-11-28',
    },
  ],
};
