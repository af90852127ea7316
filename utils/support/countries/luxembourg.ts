import type { CountryLines } from '../support-line';

export const luxembourg: CountryLines = {
  country: 'LU',
  emergency: {
    numbers: [
      { number: '112', service: 'ambulance' },
      { number: '113', service: 'police' },
    ],
    grade: 'medium',
    source:
      'https://lequotidien.lu/luxembourg/violence-domestique-le-dispositif-de-crise-toujours-actif-renforce',
    checkedOn: '2026-11-28',
  },
  lines: [],
};
