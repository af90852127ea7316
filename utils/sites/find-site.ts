import { allSites } from './all-sites';
import type { Site } from './site';

/** The site of an address, or null where only the general rules apply. */
export function findSite(address: Pick<Location, 'origin' | 'pathname'>): Site | null {
  const belongs = (site: Site) =>
    site.matches.includes(`${address.origin}/*`) &&
    address.pathname.startsWith(site.pathPrefix ?? '/');
  return allSites.find(belongs) ?? null;
}
