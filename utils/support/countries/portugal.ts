import type { CountryLines } from '../support-line';

export const portugal: CountryLines = {
  country: 'PT',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'SNS 24 – aconselhamento psicológico',
      reach: [{ by: 'call', number: '808 24 24 24', press: '4' }],
      hours: 'always',
      languages: ['pt'],
      grade: 'medium',
      source: 'https://www.sns24.gov.pt/servico/aconselhamento-psicologico-no-sns-24/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'crisis',
      name: 'Linha 1411 – prevenção do suicídio',
      reach: [{ by: 'call', number: '1411' }],
      languages: ['pt'],
      grade: 'medium',
      source: 'https://www.sns24.gov.pt/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Serviço de Informação às Vítimas de Violência Doméstica',
      reach: [
        { by: 'call', number: '800 202 148' },
        { by: 'text', number: '3060' },
        { by: 'web', url: 'https://www.cig.gov.pt/' },
      ],
      hours: 'always',
      languages: ['pt'],
      free: true,
      grade: 'high',
      source: 'https://cig.gov.pt/?p=27436',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'APAV – Linha de Apoio à Vítima',
      reach: [
        { by: 'call', number: '116 006' },
        { by: 'web', url: 'https://apav.pt/' },
      ],
      hours: [{ days: [1, 5], from: '08:00', to: '22:00' }],
      languages: ['pt'],
      free: true,
      grade: 'medium',
      source: 'https://apav.pt/',
      checkedOn: '2026-11-28',
    },
  ],
};
