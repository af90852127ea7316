import type { CountryLines } from '../support-line';

export const canada: CountryLines = {
  country: 'CA',
  emergency: {
    numbers: [{ number: '911' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: '9-8-8: Suicide Crisis Helpline / Ligne d’aide en cas de crise de suicide',
      reach: [
        { by: 'callOrText', number: '9-8-8' },
        { by: 'web', url: 'https://988.ca/' },
      ],
      hours: 'always',
      languages: ['en', 'fr'],
      free: true,
      grade: 'high',
      source: 'https://988.ca/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'ShelterSafe / HébergementFemmes',
      audience: 'women',
      reach: [{ by: 'web', url: 'https://sheltersafe.ca/' }],
      hours: 'always',
      languages: ['en', 'fr'],
      free: true,
      grade: 'medium',
      source: 'https://sheltersafe.ca/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Assaulted Women’s Helpline',
      area: 'Ontario',
      audience: 'women',
      reach: [
        { by: 'call', number: '1-866-863-0511' },
        { by: 'web', url: 'https://www.awhl.org/' },
      ],
      languages: ['en'],
      free: true,
      grade: 'medium',
      source: 'https://www.awhl.org/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: 'Kids Help Phone / Jeunesse, J’écoute',
      reach: [
        { by: 'call', number: '1-800-668-6868' },
        { by: 'textWord', word: 'CONNECT', number: '686868' },
        { by: 'web', url: 'https://kidshelpphone.ca/' },
      ],
      hours: 'always',
      languages: ['en', 'fr'],
      free: true,
      grade: 'medium',
      source: 'https://kidshelpphone.ca/',
      checkedOn: '2026-11-28',
    },
  ],
};
