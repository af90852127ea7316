import { allSites } from './all-sites';
import { joinSites } from './join-sites';
import type { Site } from './site';

/**
 * The site of an address, or null where only the general rules apply. Apps that share the place
 * come as one.
 */
export function findSite(address: Pick<Location, 'origin' | 'pathname'>): Site | null {
  const sites = allSites.filter(
    ({ matches, pathPrefix }) =>
      matches.some((match) => covers(match, address.origin)) &&
      address.pathname.startsWith(pathPrefix ?? '/'),
  );
  return joinSites(sites);
}

/** Whether a match pattern of whole hosts, which may begin with `*.`, covers the origin. */
function covers(match: string, origin: string): boolean {
  const [start, domain] = match.slice(0, -'/*'.length).split('*.');
  if (!domain) return start === origin;
  return (
    origin === start + domain || (origin.startsWith(start ?? '') && origin.endsWith(`.${domain}`))
  );
}
