import type { CountryLines } from '../support-line';

export const ukraine: CountryLines = {
  country: 'UA',
  emergency: {
    numbers: [
      { number: '112' },
      { number: '102', service: 'police' },
      { number: '103', service: 'ambulance' },
    ],
    grade: 'high',
    source:
      'https://skalatmr.gov.ua/news/domashnye-nasylstvo-v-umovakh-voyennoho-stanu-yak-diyaty-postrazhdaliy-osobi',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'Урядова гаряча лінія 15-47',
      reach: [{ by: 'call', number: '1547' }],
      hours: 'always',
      languages: ['uk'],
      free: true,
      grade: 'high',
      source:
        'https://skalatmr.gov.ua/news/domashnye-nasylstvo-v-umovakh-voyennoho-stanu-yak-diyaty-postrazhdaliy-osobi',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Національна гаряча лінія (Ла Страда-Україна)',
      reach: [
        { by: 'call', number: '0 800 500 335' },
        { by: 'call', number: '116 123' },
      ],
      languages: ['uk'],
      free: true,
      grade: 'medium',
      source:
        'https://skalatmr.gov.ua/news/domashnye-nasylstvo-v-umovakh-voyennoho-stanu-yak-diyaty-postrazhdaliy-osobi',
      checkedOn: '2026-11-28',
    },
  ],
};
