import type { CountryLines } from '../support-line';

export const france: CountryLines = {
  country: 'FR',
  emergency: {
    numbers: [
      { number: '112' },
      { number: '17', service: 'police' },
      { number: '15', service: 'ambulance' },
    ],
    silent: { by: 'text', number: '114' },
    grade: 'medium',
    source: 'https://www.castelnau-estretefonds.fr/114-un-service-dalerte-gratuit-et-en-continu/',
    checkedOn: '2026-11-28',
  },
  lines: [
    {
      kind: 'crisis',
      name: '3114 – numéro national de prévention du suicide',
      reach: [
        { by: 'call', number: '3114' },
        { by: 'web', url: 'https://3114.fr/' },
      ],
      hours: 'always',
      languages: ['fr'],
      free: true,
      grade: 'high',
      source: 'https://www.service-public.fr/particuliers/actualites/A15206',
      checkedOn: '2026-11-28',
    },
    {
      kind: 'abuse',
      name: '3919 – Violences Femmes Info',
      audience: 'womenAndClose',
      reach: [{ by: 'call', number: '3919' }],
      hours: 'always',
      languages: ['fr'],
      free: true,
      noTrace: true,
      grade: 'high',
      source:
        'https://www.egalite-femmes-hommes.gouv.fr/prevention-et-lutte-contre-les-violences-sexistes-et-sexuelles',
      checkedOn: '2026-11-28',
    },
  ],
};
