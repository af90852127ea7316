/**
 * Where a person finds help, by country. Numbers drift: every entry carries the day on which it was read on the
 * official page, and only those that were read are here. Pure literals.
 */

export type Reach =
  | { by: 'call' | 'callOrText' | 'text' | 'textphone'; number: string }
  | { by: 'textWord'; word: string; number: string }
  | { by: 'web'; url: string };

export interface SupportLine {
  kind: 'crisis' | 'abuse' | 'young';
  /** Its own name, the same in every language. */
  name: string;
  reach: Reach[];
  /** Open day and night, as far as the source says so. */
  allDay?: true;
}

export interface CountryLines {
  /** ISO 3166, for the name in the reader's language and for the directory. */
  country: string;
  emergency: string[];
  /** What to press in a silent call from a mobile. */
  silent?: string;
  lines: SupportLine[];
  /** The day on which the lines were last checked, as YYYY-MM-DD. */
  checkedOn: string;
}

/** Services in more than 130 countries, looked after by people who check them. */
export const DIRECTORY = 'https://findahelpline.com/';

/** The page of one country in the directory. */
export function directoryOf(country: string): string {
  return `${DIRECTORY}${country}`;
}

export const countries: readonly CountryLines[] = [
  {
    country: 'US',
    emergency: ['911'],
    lines: [
      {
        kind: 'crisis',
        name: '988 Suicide & Crisis Lifeline',
        reach: [
          { by: 'callOrText', number: '988' },
          { by: 'web', url: 'https://988lifeline.org/' },
        ],
      },
      {
        kind: 'crisis',
        name: 'Crisis Text Line',
        reach: [{ by: 'textWord', word: 'HOME', number: '741741' }],
      },
      {
        kind: 'abuse',
        name: 'National Domestic Violence Hotline',
        reach: [
          { by: 'call', number: '1-800-799-7233' },
          { by: 'textphone', number: '1-800-787-3224' },
          { by: 'textWord', word: 'START', number: '88788' },
          { by: 'web', url: 'https://www.thehotline.org/' },
        ],
      },
    ],
    checkedOn: '2026-11-22',
  },
  {
    country: 'GB',
    emergency: ['999'],
    silent: '55',
    lines: [
      { kind: 'crisis', name: 'Samaritans', reach: [{ by: 'call', number: '116 123' }] },
      {
        kind: 'crisis',
        name: 'Shout',
        reach: [{ by: 'textWord', word: 'SHOUT', number: '85258' }],
      },
      {
        kind: 'abuse',
        name: 'Refuge (England)',
        reach: [{ by: 'call', number: '0808 2000 247' }],
        allDay: true,
      },
      {
        kind: 'abuse',
        name: 'Men’s Advice Line',
        reach: [{ by: 'call', number: '0808 801 0327' }],
      },
      { kind: 'young', name: 'Childline', reach: [{ by: 'call', number: '0800 1111' }] },
    ],
    checkedOn: '2026-11-22',
  },
  {
    country: 'CA',
    emergency: ['911'],
    lines: [
      {
        kind: 'crisis',
        name: '9-8-8',
        reach: [{ by: 'callOrText', number: '9-8-8' }],
        allDay: true,
      },
    ],
    checkedOn: '2026-11-22',
  },
  {
    country: 'AU',
    emergency: ['000'],
    lines: [
      {
        kind: 'crisis',
        name: 'Lifeline',
        reach: [
          { by: 'call', number: '13 11 14' },
          { by: 'text', number: '0477 13 11 14' },
        ],
      },
      { kind: 'young', name: 'Kids Helpline', reach: [{ by: 'call', number: '1800 55 1800' }] },
    ],
    checkedOn: '2026-11-22',
  },
  {
    country: 'IE',
    emergency: ['112', '999'],
    lines: [
      { kind: 'crisis', name: 'Samaritans', reach: [{ by: 'call', number: '116 123' }] },
      { kind: 'crisis', name: '50808', reach: [{ by: 'text', number: '50808' }] },
      {
        kind: 'abuse',
        name: 'Women’s Aid',
        reach: [{ by: 'call', number: '1800 341 900' }],
        allDay: true,
      },
    ],
    checkedOn: '2026-11-22',
  },
];

/** The country of a language tag such as `en-GB`, when there are lines for it; null otherwise. */
export function findCountry(languages: readonly string[]): string | null {
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Z]{2})\b/.exec(language)?.[1];
    if (region && countries.some(({ country }) => country === region)) return region;
  }
  return null;
}
