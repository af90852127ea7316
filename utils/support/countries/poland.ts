import type { CountryLines } from '../support-line';

export const poland: CountryLines = {
  country: 'PL',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'Niebieska Linia – Ogólnopolskie Pogotowie dla Osób Doznających Przemocy Domowej',
      reach: [
        { by: 'call', number: '800 120 002' },
        { by: 'web', url: 'https://www.niebieskalinia.info/' },
      ],
      hours: 'always',
      languages: ['pl'],
      free: true,
      grade: 'high',
      source:
        'https://pap-mediaroom.pl/zdrowie-i-styl-zycia/30-lat-realnej-pomocy-jubileusz-ogolnopolskiego-pogotowia-dla-osob-doznajacych',
      checkedOn: '2026-11-28',
    },
  ],
};
