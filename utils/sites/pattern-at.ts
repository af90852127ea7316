import { dialect } from './dialect';
import { parseSite } from './parse-site';

/**
 * The match pattern of the site at this address, as a permission for it would be asked; null where
 * it is of none.
 */
export function patternAt(address: string | null): string | null {
  const site = address === null ? null : parseSite(new URL(address).origin, dialect);
  return site?.ok ? site.pattern : null;
}
