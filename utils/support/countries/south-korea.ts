import type { CountryLines } from '../support-line';

export const southKorea: CountryLines = {
  country: 'KR',
  emergency: {
    numbers: [
      { number: '112', service: 'police' },
      { number: '119', service: 'ambulance' },
    ],
    silent: { by: 'tap' },
    grade: 'medium',
    source: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1006895189',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: '자살예방 상담전화 109',
      reach: [{ by: 'call', number: '109' }],
      hours: 'always',
      languages: ['ko'],
      free: true,
      grade: 'medium',
      source: 'https://www.mohw.go.kr/board.es?mid=a10503010100&bid=0027&act=view&list_no=1479607',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: '여성긴급전화 1366',
      audience: 'women',
      reach: [
        { by: 'call', number: '1366' },
        { by: 'web', url: 'https://www.women1366.kr/' },
      ],
      hours: 'always',
      languages: ['ko'],
      grade: 'medium',
      source: 'https://www.women1366.kr/',
      checkedOn: '2026-11-28',
    },
  ],
};
