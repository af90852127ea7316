import type { CountryLines } from '../support-line';

export const malaysia: CountryLines = {
  country: 'MY',
  emergency: {
    numbers: [{ number: '999' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Talian HEAL',
      reach: [{ by: 'call', number: '15555' }],
      languages: ['ms'],
      grade: 'medium',
      source: 'https://www.moh.gov.my/',
      checkedOn: '2026-11-28',
    },
  ],
};
