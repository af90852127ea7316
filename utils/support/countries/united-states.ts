import type { CountryLines } from '../support-line';

export const unitedStates: CountryLines = {
  country: 'US',
  emergency: {
    numbers: [{ number: '911' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: '988 Suicide & Crisis Lifeline',
      reach: [
        { by: 'callOrText', number: '988' },
        { by: 'web', url: 'https://988lifeline.org/' },
      ],
      hours: 'always',
      languages: ['en', 'es'],
      free: true,
      grade: 'high',
      source: 'https://988lifeline.org/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'National Domestic Violence Hotline',
      reach: [
        { by: 'call', number: '1-800-799-7233' },
        { by: 'textWord', word: 'START', number: '88788' },
        { by: 'web', url: 'https://www.thehotline.org/' },
      ],
      hours: 'always',
      languages: ['en', 'es'],
      moreLanguages: true,
      free: true,
      grade: 'high',
      source: 'https://www.thehotline.org/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'own',
      name: 'National Domestic Violence Hotline',
      reach: [
        { by: 'call', number: '1-800-799-7233' },
        { by: 'web', url: 'https://www.thehotline.org/' },
      ],
      hours: 'always',
      languages: ['en', 'es'],
      free: true,
      grade: 'high',
      source: 'https://www.thehotline.org/tag/referrals/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: 'The Trevor Project',
      audience: 'lgbt',
      ages: { to: 24 },
      reach: [
        { by: 'call', number: '1-866-488-7386' },
        { by: 'web', url: 'https://www.thetrevorproject.org/' },
      ],
      languages: ['en'],
      grade: 'medium',
      source: 'https://www.thetrevorproject.org/',
      checkedOn: '2026-11-28',
    },
  ],
};
