import type { CountryLines } from '../support-line';

export const netherlands: CountryLines = {
  country: 'NL',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: '113 Zelfmoordpreventie',
      reach: [
        { by: 'call', number: '113' },
        { by: 'call', number: '0800 0113' },
        { by: 'web', url: 'https://www.113.nl/chat' },
      ],
      hours: 'always',
      languages: ['nl'],
      free: true,
      grade: 'medium',
      source: 'https://www.113.nl/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Veilig Thuis',
      reach: [
        { by: 'call', number: '0800 2000' },
        { by: 'web', url: 'https://veiligthuis.nl/' },
      ],
      hours: 'always',
      languages: ['nl'],
      free: true,
      grade: 'high',
      source:
        'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'own',
      name: 'Veilig Thuis',
      reach: [
        { by: 'call', number: '0800 2000' },
        { by: 'web', url: 'https://veiligthuis.nl/' },
      ],
      hours: 'always',
      languages: ['nl'],
      free: true,
      grade: 'high',
      source:
        'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: 'De Kindertelefoon',
      ages: { from: 8, to: 18 },
      reach: [
        { by: 'call', number: '0800 0432' },
        { by: 'web', url: 'https://www.kindertelefoon.nl/' },
      ],
      languages: ['nl'],
      free: true,
      grade: 'medium',
      source: 'https://www.kindertelefoon.nl/',
      checkedOn: '2026-11-28',
    },
  ],
};
