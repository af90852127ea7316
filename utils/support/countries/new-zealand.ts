import type { CountryLines } from '../support-line';

export const newZealand: CountryLines = {
  country: 'NZ',
  emergency: {
    numbers: [{ number: '111' }],
    grade: 'high',
    source: 'https://police.govt.nz/node/28710',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: '1737, Need to talk?',
      reach: [{ by: 'callOrText', number: '1737' }],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'medium',
      source: 'https://1737.org.nz/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Are You OK (Family Violence Information Line)',
      reach: [
        { by: 'call', number: '0800 456 450' },
        { by: 'web', url: 'https://areyouok.org.nz/' },
      ],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'high',
      source:
        'https://info.health.nz/keeping-healthy/assault-and-abuse/emotional-and-physical-abuse-in-teens-and-young-adults',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Women’s Refuge',
      audience: 'women',
      reach: [
        { by: 'call', number: '0800 733 843' },
        { by: 'web', url: 'https://womensrefuge.org.nz/' },
      ],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'medium',
      source: 'https://womensrefuge.org.nz/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'own',
      name: 'Are You OK (Family Violence Information Line)',
      reach: [
        { by: 'call', number: '0800 456 450' },
        { by: 'web', url: 'https://areyouok.org.nz/' },
      ],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'high',
      source: 'https://www.govt.nz/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: 'Youthline',
      ages: { from: 12, to: 24 },
      reach: [
        { by: 'call', number: '0800 376 633' },
        { by: 'text', number: '234' },
      ],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'medium',
      source: 'https://www.youthline.co.nz/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: '0800 What’s Up',
      reach: [{ by: 'call', number: '0800 942 8787' }],
      languages: ['en'],
      free: true,
      grade: 'medium',
      source:
        'https://info.health.nz/keeping-healthy/assault-and-abuse/emotional-and-physical-abuse-in-teens-and-young-adults',
      checkedOn: '2026-11-28',
    },
  ],
};
