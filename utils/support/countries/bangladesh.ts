import type { CountryLines } from '../support-line';

export const bangladesh: CountryLines = {
  country: 'BD',
  emergency: {
    numbers: [{ number: '999' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'কান পেতে রই (Kaan Pete Roi)',
      reach: [
        { by: 'call', number: '09638 881 888' },
        { by: 'web', url: 'https://www.kaanpeteroi.org/' },
      ],
      languages: ['bn'],
      grade: 'medium',
      source: 'https://www.kaanpeteroi.org/',
      checkedOn: '2026-11-28',
    },
  ],
};
