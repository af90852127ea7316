/** Pure changes of what the person wants, in `settings.sites`. */
import { forgetLearnt } from '@/utils/settings/learnt';
import type { SiteChoice } from '@/utils/settings/settings';

/**
 * New ones go to the end; the order of the others stays. What use has shown of a site goes when it
 * is turned off.
 */
export function chooseSites(
  choices: readonly SiteChoice[],
  patterns: readonly string[],
  on: boolean,
): SiteChoice[] {
  const changed = choices.map((choice) =>
    patterns.includes(choice.pattern) ? { ...(on ? choice : forgetLearnt(choice)), on } : choice,
  );
  const known = choices.map(({ pattern }) => pattern);
  const added = [...new Set(patterns)].filter((pattern) => !known.includes(pattern));
  return [...changed, ...added.map((pattern) => ({ pattern, on }))];
}

export function forgetSites(
  choices: readonly SiteChoice[],
  patterns: readonly string[],
): SiteChoice[] {
  return choices.filter(({ pattern }) => !patterns.includes(pattern));
}

export function patternsOn(choices: readonly SiteChoice[]): string[] {
  return [...new Set(choices.filter(({ on }) => on).map(({ pattern }) => pattern))];
}
