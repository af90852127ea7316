/**
 * Lists of lines, kept by people who check them, for every country and kind of which there is no
 * line here.
 */
import type { Kind } from './support-line';

export interface Directory {
  /** Its own name, the same in every language. */
  name: string;
  url: string;
}

const FIND_A_HELPLINE = 'https://findahelpline.com/';

const childHelplines: Directory = {
  name: 'Child Helpline International',
  url: 'https://childhelplineinternational.org/helplines/',
};

const abuseHelp: Directory = {
  name: 'HotPeachPages',
  url: 'https://www.hotpeachpages.net/a/countries.html',
};

/** Programmes for people who use violence, in Europe alone. */
const ownProgrammes: Directory = {
  name: 'Work With Perpetrators',
  url: 'https://www.work-with-perpetrators.eu/',
};

const inEurope = new Set(
  'AT BE CH CZ DE DK ES FI FR GB GR IE IT LU NL NO PL PT RO SE UA'.split(' '),
);

/**
 * Emotional crisis and violence at home, in more than 175 countries. `country` is one of ours, or
 * null for any other.
 */
export function helplineDirectory(country: string | null): Directory {
  const path = country ? `countries/${country.toLowerCase()}` : '';
  return { name: 'Find A Helpline', url: `${FIND_A_HELPLINE}${path}` };
}

/** `country` is one of ours, or null for any other. For `own` there is none outside of Europe. */
export function directoriesFor(kind: Kind, country: string | null): readonly Directory[] {
  switch (kind) {
    case 'crisis':
      return [helplineDirectory(country)];
    case 'abuse':
      return [helplineDirectory(country), abuseHelp];
    case 'young':
      return [childHelplines];
    case 'own':
      return country === null || inEurope.has(country) ? [ownProgrammes] : [];
  }
}
