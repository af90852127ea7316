import type { CountryLines } from '../support-line';

export const germany: CountryLines = {
  country: 'DE',
  emergency: {
    numbers: [{ number: '112' }, { number: '110', service: 'police' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'TelefonSeelsorge',
      reach: [
        { by: 'call', number: '0800 111 0 111' },
        { by: 'call', number: '0800 111 0 222' },
        { by: 'call', number: '116 123' },
        { by: 'web', url: 'https://www.telefonseelsorge.de/chat/' },
      ],
      hours: 'always',
      languages: ['de'],
      free: true,
      grade: 'medium',
      source: 'https://www.telefonseelsorge.de/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Hilfetelefon „Gewalt gegen Frauen“',
      audience: 'womenAndClose',
      reach: [
        { by: 'call', number: '116 016' },
        { by: 'web', url: 'https://www.hilfetelefon.de/' },
      ],
      hours: 'always',
      languages: ['de'],
      moreLanguages: true,
      free: true,
      noTrace: true,
      grade: 'high',
      source: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'Hilfetelefon „Gewalt an Männern“',
      audience: 'men',
      reach: [
        { by: 'call', number: '0800 123 99 00' },
        { by: 'web', url: 'https://www.maennerhilfetelefon.de/' },
      ],
      languages: ['de'],
      free: true,
      grade: 'high',
      source:
        'https://mffki.rlp.de/service/presse/detail/unterstuetzung-fuer-gewaltbetroffene-maenner-in-rheinland-pfalz',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'young',
      name: 'Nummer gegen Kummer – Kinder- und Jugendtelefon',
      reach: [
        { by: 'call', number: '116 111' },
        { by: 'web', url: 'https://www.nummergegenkummer.de/' },
      ],
      hours: [{ days: [1, 6], from: '14:00', to: '20:00' }],
      languages: ['de'],
      free: true,
      grade: 'medium',
      source: 'https://www.nummergegenkummer.de/',
      checkedOn: '2026-11-28',
    },
  ],
};
