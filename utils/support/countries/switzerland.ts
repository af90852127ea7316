import type { CountryLines } from '../support-line';

export const switzerland: CountryLines = {
  country: 'CH',
  emergency: {
    numbers: [
      { number: '112' },
      { number: '117', service: 'police' },
      { number: '144', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico',
      reach: [
        { by: 'call', number: '143' },
        { by: 'web', url: 'https://www.143.ch/' },
      ],
      hours: 'always',
      languages: ['de', 'fr', 'it'],
      grade: 'medium',
      source: 'https://www.143.ch/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Opferhilfe / Aide aux victimes / Aiuto alle vittime',
      reach: [
        { by: 'call', number: '142' },
        { by: 'web', url: 'https://www.opferhilfe-schweiz.ch/' },
      ],
      hours: 'always',
      languages: ['de', 'fr', 'it'],
      free: true,
      grade: 'medium',
      source:
        'https://so.ch/verwaltung/staatskanzlei/medien/medienmitteilung/news/erreichbarkeit-rund-um-die-uhr-fuer-opfer-von-straftaten',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: 'Pro Juventute 147',
      reach: [
        { by: 'call', number: '147' },
        { by: 'web', url: 'https://www.147.ch/' },
      ],
      hours: 'always',
      languages: ['de', 'fr', 'it'],
      free: true,
      noTrace: true,
      grade: 'medium',
      source: 'https://www.147.ch/',
      checkedOn: '2026-11-28',
    },
  ],
};
