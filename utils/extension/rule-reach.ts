import { coversAddress } from '@/utils/sites/origin-pattern';

/**
 * Whether a rule is for the site of this address: null stands for all of the person's sites, and
 * for a page that is of no site (null) no site can be named. Pure.
 */
export function reaches(sites: readonly string[] | null, address: string | null): boolean {
  if (sites === null) return true;
  return address !== null && sites.some((pattern) => coversAddress(pattern, address));
}
