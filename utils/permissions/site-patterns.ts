/** The sites a person can choose from, as names and the patterns to ask the browser for. Pure. */
import { allSites } from '@/utils/sites/all-sites';
import type { Site } from '@/utils/sites/site';
import { findOriginPattern } from './origin-pattern';

export interface OfferedSite {
  id: string;
  name: string;
  patterns: string[];
}

/** Apps that share their hosts, such as both Telegrams, are one offer: a permission can not tell them apart. */
export function offerSites(
  sites: readonly Pick<Site, 'id' | 'name' | 'matches'>[] = allSites,
): OfferedSite[] {
  const offers = new Map<string, OfferedSite>();
  for (const { id, name, matches } of sites) {
    const patterns = [...new Set(matches.map(findOriginPattern))].filter((found) => found !== null);
    const key = [...patterns].sort().join(' ');
    const twin = offers.get(key);
    if (twin) twin.name = sharedName(twin.name, name);
    else offers.set(key, { id, name, patterns });
  }
  return [...offers.values()];
}

/** "Telegram (K)" and "Telegram (A)" are both "Telegram". */
function sharedName(one: string, other: string): string {
  const [plain, otherPlain] = [one, other].map((name) => name.replace(/ \([^)]*\)$/, ''));
  return plain === otherPlain && plain ? plain : `${one}, ${other}`;
}
