import { addressOf, coversAddress } from './origin-pattern';

/** Whether the host of a pattern of one host lies within another pattern. Pure. */
export function coversPattern(pattern: string, one: string): boolean {
  const address = addressOf(one);
  return pattern === one || (address !== null && coversAddress(pattern, address));
}

/**
 * The site that the pattern of one host is of, as all hosts of a service are of one; undefined
 * where it is of none of these. Pure.
 */
export function findSiteCovering<One extends { patterns: readonly string[] }>(
  sites: readonly One[],
  pattern: string,
): One | undefined {
  return sites.find(({ patterns }) => patterns.some((wide) => coversPattern(wide, pattern)));
}
