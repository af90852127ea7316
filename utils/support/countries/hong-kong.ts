import type { CountryLines } from '../support-line';

export const hongKong: CountryLines = {
  country: 'HK',
  emergency: {
    numbers: [{ number: '999' }],
    grade: 'medium',
    source: 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: '香港撒瑪利亞防止自殺會',
      reach: [{ by: 'call', number: '2389 2222' }],
      hours: 'always',
      languages: ['yue', 'en'],
      grade: 'medium',
      source: 'https://csrp.hku.hk/getting-help/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: '社會福利署熱線',
      reach: [{ by: 'call', number: '2343 2255' }],
      languages: ['yue', 'en'],
      grade: 'medium',
      source: 'https://www.doj.gov.hk/childabduct/en/related-information/abduct_riwelfare.html',
      checkedOn: '2026-11-28',
    },
  ],
};
