/**
 * What is known of the lines of a country. The countries themselves are literals, a file each, in
 * `countries/`.
 */

/**
 * `own` is for people who worry about what they themselves do. In the order in which they are
 * shown.
 */
export const kinds = ['crisis', 'abuse', 'own', 'young'] as const;
export type Kind = (typeof kinds)[number];

export type Reach =
  | { by: 'callOrText' | 'text'; number: string }
  /** `press` is the key to press once the line has answered. */
  | { by: 'call'; number: string; press?: string }
  /** With the code of the country, as WhatsApp needs it from everywhere. */
  | { by: 'whatsapp'; number: string }
  | { by: 'textWord'; word: string; number: string }
  | { by: 'web'; url: string };

/** For whom a line is, when it is not for anyone. */
export type Audience =
  | 'women'
  | 'womenAndClose'
  | 'womenAndChildren'
  | 'womenChildrenElders'
  | 'mostlyWomen'
  | 'men'
  | 'menAndBoys'
  | 'menAndClose'
  | 'lgbt';

export interface OpenTime {
  /** From the first to the last of these days; 1 is Monday, 7 is Sunday. */
  days: readonly [first: number, last: number];
  /** `HH:MM`, where the line is. */
  from: string;
  to: string;
}

/** Where something was read, and when. */
export interface Checked {
  /**
   * `high`: a page of the service or of the state was read. `medium`: two sources agree, and
   * `source` is its own page.
   */
  grade: 'high' | 'medium';
  source: string;
  /** As YYYY-MM-DD. */
  checkedOn: string;
}

export interface SupportLine extends Checked {
  kind: Kind;
  /** Its own name, the same in every language. */
  name: string;
  /** The part of the country that it is for, when it is not for all of it. */
  area?: string;
  audience?: Audience;
  ages?: { from?: number; to?: number };
  reach: readonly Reach[];
  /** Only where the sources do not contradict each other. */
  hours?: 'always' | readonly OpenTime[];
  /** BCP 47. */
  languages: readonly string[];
  /** There are others too, or interpreters. */
  moreLanguages?: true;
  /** Free to call, as far as the source says so. */
  free?: true;
  /** Not on the telephone bill, as far as the source says so. */
  noTrace?: true;
}

export interface EmergencyNumber {
  number: string;
  /** When it is not for all of them. */
  service?: 'police' | 'ambulance';
}

export interface Emergency extends Checked {
  numbers: readonly EmergencyNumber[];
  /** What to do when one cannot speak. */
  silent?: { by: 'press'; key: string } | { by: 'text'; number: string } | { by: 'tap' };
}

/** What is chosen for any country without lines here: the unknown region of CLDR. */
export const ELSEWHERE = 'ZZ';

export interface CountryLines {
  /** ISO 3166, for the name in the reader's language and for the directory. */
  country: string;
  emergency: Emergency;
  lines: readonly SupportLine[];
}
