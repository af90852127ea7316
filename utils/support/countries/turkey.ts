import type { CountryLines } from '../support-line';

export const turkey: CountryLines = {
  country: 'TR',
  emergency: {
    numbers: [{ number: '112' }],
    grade: 'high',
    source:
      'https://elbistanadsm.saglik.gov.tr/TR-870014/kades---kadin-acil-destek-uygulamasi.html',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'abuse',
      name: 'ALO 183 Sosyal Destek Hattı',
      audience: 'womenChildrenElders',
      reach: [{ by: 'call', number: '183' }],
      languages: ['tr'],
      free: true,
      grade: 'medium',
      source: 'https://alo183.aile.gov.tr/',
      checkedOn: '2026-11-28',
    },
  ],
};
