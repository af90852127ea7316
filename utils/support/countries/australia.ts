import type { CountryLines } from '../support-line';

export const australia: CountryLines = {
  country: 'AU',
  emergency: {
    numbers: [{ number: '000' }],
    silent: { by: 'press', key: '55' },
    grade: 'medium',
    source:
      'https://glamadelaide.com.au/what-to-do-when-you-need-to-call-triple-zero-but-youre-not-in-a-position-to-speak/',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'Lifeline',
      reach: [
        { by: 'call', number: '13 11 14' },
        { by: 'text', number: '0477 13 11 14' },
        { by: 'web', url: 'https://www.lifeline.org.au/crisis-chat/' },
      ],
      hours: 'always',
      languages: ['en'],
      grade: 'high',
      source: 'https://www.lifeline.org.au/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: '1800RESPECT',
      reach: [
        { by: 'call', number: '1800 737 732' },
        { by: 'text', number: '0458 737 732' },
        { by: 'web', url: 'https://www.1800respect.org.au/' },
      ],
      hours: 'always',
      languages: ['en'],
      moreLanguages: true,
      free: true,
      grade: 'high',
      source: 'https://www.1800respect.org.au/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'own',
      name: 'Men’s Referral Service (No to Violence)',
      audience: 'menAndClose',
      reach: [
        { by: 'call', number: '1300 766 491' },
        { by: 'web', url: 'https://ntv.org.au/get-help/' },
      ],
      hours: 'always',
      languages: ['en'],
      grade: 'high',
      source: 'https://ntv.org.au/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: 'Kids Helpline',
      ages: { from: 5, to: 25 },
      reach: [
        { by: 'call', number: '1800 55 1800' },
        { by: 'web', url: 'https://kidshelpline.com.au/' },
      ],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'high',
      source: 'https://kidshelpline.com.au/',
      checkedOn: '2026-11-28',
    },
  ],
};
