import type { CountryLines } from '../support-line';

export const philippines: CountryLines = {
  country: 'PH',
  emergency: {
    numbers: [{ number: '911' }],
    grade: 'high',
    source:
      'https://www.dswd.gov.ph/dswd-urges-public-to-break-the-silence-by-reporting-cases-of-violence-against-women/',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'NCMH Crisis Hotline',
      reach: [{ by: 'call', number: '1553' }],
      hours: 'always',
      languages: ['en'],
      grade: 'medium',
      source: 'https://ncmh.gov.ph/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Aleng Pulis (PNP Women and Children Protection Center)',
      audience: 'womenAndChildren',
      reach: [
        { by: 'call', number: '0919 777 7377' },
        { by: 'call', number: '0966 725 5961' },
      ],
      languages: ['en'],
      grade: 'high',
      source:
        'https://www.dswd.gov.ph/dswd-urges-public-to-break-the-silence-by-reporting-cases-of-violence-against-women/',
      checkedOn: '2026-11-28',
    },
  ],
};
