/** What the list of sites in the settings shows. Pure. */
import type { SiteChoice } from '@/utils/settings/settings';
import { firstSites } from './first-sites';
import { nameOfPattern } from './origin-pattern';
import type { OfferedSite } from './site-patterns';

/** `revoked`: the person wants it on, and the browser no longer allows all of it. */
export type SiteSwitchState = 'on' | 'off' | 'revoked';

export interface SiteSwitch {
  id: string;
  name: string;
  patterns: string[];
  state: SiteSwitchState;
  /** Added by the person, and so the person's to remove. */
  own: boolean;
  /** So little is known of it that it may not work. */
  experimental?: true;
  /** Shown before anybody looks for it. */
  common?: true;
}

/** The offered sites in their order, then the person's own in the order in which they came. */
export function siteSwitches(
  offers: readonly OfferedSite[],
  choices: readonly SiteChoice[],
  granted: readonly string[],
): SiteSwitch[] {
  const offered = offers.map((offer) => ({
    ...offer,
    state: stateOf(offer.patterns, choices, granted),
    own: false,
    ...(firstSites.has(offer.id) && { common: true as const }),
  }));
  const known = new Set(offers.flatMap(({ patterns }) => patterns));
  const own = choices.filter(({ pattern }) => !known.has(pattern));
  const shared = new Set(findDoubles(own.map(({ pattern }) => nameOfPattern(pattern))));
  return [
    ...offered,
    ...own.map(({ pattern }) => ({
      id: pattern,
      name: shared.has(nameOfPattern(pattern)) ? addressOf(pattern) : nameOfPattern(pattern),
      patterns: [pattern],
      state: stateOf([pattern], choices, granted),
      own: true,
    })),
  ];
}

/** The patterns of a switch that the person wants and the browser does not allow. */
export function findRevoked(
  patterns: readonly string[],
  choices: readonly SiteChoice[],
  granted: readonly string[],
): string[] {
  return choices
    .filter(({ pattern, on }) => on && patterns.includes(pattern) && !granted.includes(pattern))
    .map(({ pattern }) => pattern);
}

function stateOf(
  patterns: readonly string[],
  choices: readonly SiteChoice[],
  granted: readonly string[],
): SiteSwitchState {
  if (findRevoked(patterns, choices, granted).length > 0) return 'revoked';
  const wanted = choices.some(({ pattern, on }) => on && patterns.includes(pattern));
  return wanted ? 'on' : 'off';
}

function findDoubles(names: readonly string[]): string[] {
  return names.filter((name, place) => names.indexOf(name) !== place);
}

function addressOf(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}
