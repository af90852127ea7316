import type { CountryLines } from '../support-line';

export const thailand: CountryLines = {
  country: 'TH',
  emergency: {
    numbers: [
      { number: '191', service: 'police' },
      { number: '1669', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'ศูนย์ช่วยเหลือสังคม สายด่วน 1300',
      reach: [
        { by: 'call', number: '1300' },
        { by: 'web', url: 'https://1300thailand.m-society.go.th/' },
      ],
      hours: 'always',
      languages: ['th'],
      grade: 'medium',
      source: 'https://1300sano.com/',
      checkedOn: '2026-11-28',
    },
  ],
};
