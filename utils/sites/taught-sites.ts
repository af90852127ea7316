/** What was taught, beside the list of sites. Pure. */
import type { SiteChoice } from '@/utils/settings/settings';
import type { TaughtSite } from '@/utils/settings/taught-site';
import { coversPattern } from './covers-pattern';

/** What was taught of the sites that one of these patterns covers. */
export function taughtOf(taught: readonly TaughtSite[], patterns: readonly string[]): TaughtSite[] {
  return taught.filter((one) => patterns.some((pattern) => coversPattern(pattern, one.pattern)));
}

/** The rest of what was taught. */
export function forgetTaught(
  taught: readonly TaughtSite[],
  patterns: readonly string[],
): TaughtSite[] {
  const forgotten = taughtOf(taught, patterns);
  return taught.filter((one) => !forgotten.includes(one));
}

/**
 * The chosen sites, then those that were taught and never turned on, so that they too can be seen
 * and taken out.
 */
export function choicesToShow(
  choices: readonly SiteChoice[],
  taught: readonly TaughtSite[],
  offered: readonly string[],
): SiteChoice[] {
  const known = [...offered, ...choices.map(({ pattern }) => pattern)];
  const rest = forgetTaught(taught, known).map(({ pattern }) => ({ pattern, on: false }));
  return [...choices, ...rest];
}
