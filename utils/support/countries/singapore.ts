import type { CountryLines } from '../support-line';

export const singapore: CountryLines = {
  country: 'SG',
  emergency: {
    numbers: [
      { number: '999', service: 'police' },
      { number: '995', service: 'ambulance' },
    ],
    silent: { by: 'text', number: '70999' },
    grade: 'medium',
    source:
      'https://www.channelnewsasia.com/singapore/police-emergency-sms-sender-id-change-70999-4642321',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: 'national mindline 1771',
      reach: [
        { by: 'call', number: '1771' },
        { by: 'whatsapp', number: '+65 6669 1771' },
        { by: 'web', url: 'https://mindline.sg/fsmh' },
      ],
      hours: 'always',
      languages: ['en', 'zh', 'ms', 'ta'],
      free: true,
      grade: 'high',
      source:
        'https://www.moh.gov.sg/newsroom/national-mindline-1771-to-provide--round-the-clock-support-for-mental-health',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'crisis',
      name: 'Samaritans of Singapore (SOS)',
      reach: [
        { by: 'call', number: '1767' },
        { by: 'whatsapp', number: '+65 9151 1767' },
        { by: 'web', url: 'https://www.sos.org.sg/' },
      ],
      hours: 'always',
      languages: ['en'],
      grade: 'medium',
      source: 'https://www.sos.org.sg/',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: 'National Anti-Violence and Sexual Harassment Helpline',
      reach: [{ by: 'call', number: '1800 777 0000' }],
      hours: 'always',
      languages: ['en'],
      free: true,
      grade: 'medium',
      source:
        'https://www.msf.gov.sg/what-we-do/break-the-silence/get-help/i-want-to-report-domestic-violence',
      checkedOn: '2026-11-28',
    },
  ],
};
