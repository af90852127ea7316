import type { CountryLines } from '../support-line';

export const unitedArabEmirates: CountryLines = {
  country: 'AE',
  emergency: {
    numbers: [
      { number: '999', service: 'police' },
      { number: '998', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'مؤسسة دبي لرعاية النساء والأطفال',
      audience: 'womenAndChildren',
      reach: [
        { by: 'call', number: '800 111' },
        { by: 'web', url: 'https://www.dfwac.ae/' },
      ],
      hours: 'always',
      languages: ['ar'],
      free: true,
      grade: 'medium',
      source: 'https://www.dfwac.ae/',
      checkedOn: '2026-11-28',
    },
  ],
};
