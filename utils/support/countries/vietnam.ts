import type { CountryLines } from '../support-line';

export const vietnam: CountryLines = {
  country: 'VN',
  emergency: {
    numbers: [
      { number: '113', service: 'police' },
      { number: '115', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'Ngôi nhà Bình yên (Hội Liên hiệp Phụ nữ Việt Nam)',
      audience: 'womenAndChildren',
      reach: [{ by: 'call', number: '1900 96 96 80' }],
      hours: 'always',
      languages: ['vi'],
      grade: 'medium',
      source:
        'https://vwu.vn/tin-chi-tiet/-/chi-tiet/the-center-provides-comprehensive-free-support-services-for-women-and-children-suffering-from-gender-based-violence-63068-602.html',
      checkedOn: '2026-11-28',
    },
  ],
};
