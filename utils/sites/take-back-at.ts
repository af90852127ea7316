import { allSites } from './all-sites';
import { coversAddress } from './origin-pattern';
import { takeBacks } from './take-backs';

/**
 * The id of what is known about taking back at this address; null where nothing is, or where two
 * apps share the host and only the person knows in which of them it was.
 */
export function takeBackAt(address: string): string | null {
  const ids = allSites
    .filter(({ matches }) => matches.some((match) => coversAddress(match, address)))
    .map(({ id }) => takeBacks.find(({ sites }) => sites.includes(id))?.id ?? null);
  const [first = null, ...others] = new Set(ids);
  return others.length === 0 ? first : null;
}
