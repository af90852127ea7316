import type { CountryLines } from '../support-line';

export const austria: CountryLines = {
  country: 'AT',
  emergency: {
    numbers: [
      { number: '112' },
      { number: '133', service: 'police' },
      { number: '144', service: 'ambulance' },
    ],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'TelefonSeelsorge',
      reach: [
        { by: 'call', number: '142' },
        { by: 'web', url: 'https://www.telefonseelsorge.at/' },
      ],
      hours: 'always',
      languages: ['de'],
      free: true,
      grade: 'medium',
      source: 'https://www.telefonseelsorge.at/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Frauenhelpline gegen Gewalt',
      audience: 'womenAndClose',
      reach: [
        { by: 'call', number: '0800 222 555' },
        { by: 'web', url: 'https://www.frauenhelpline.at/' },
      ],
      hours: 'always',
      languages: ['de'],
      moreLanguages: true,
      free: true,
      grade: 'medium',
      source: 'https://www.frauenhelpline.at/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'own',
      name: 'Männerinfo',
      audience: 'menAndBoys',
      reach: [
        { by: 'call', number: '0800 400 777' },
        { by: 'web', url: 'https://www.maennerinfo.at/' },
      ],
      languages: ['de'],
      free: true,
      grade: 'medium',
      source:
        'https://gewaltinfo.at/themen/geschlechtsspezifische-burschen-und-maennerarbeit/maennerinfo--die-oesterreichweite-krisenhotline-fuer-maenner.html',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: 'Rat auf Draht',
      reach: [
        { by: 'call', number: '147' },
        { by: 'web', url: 'https://www.rataufdraht.at/' },
      ],
      hours: 'always',
      languages: ['de'],
      free: true,
      grade: 'medium',
      source: 'https://www.rataufdraht.at/',
      checkedOn: '2026-11-28',
    },
  ],
};
