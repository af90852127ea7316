/** The sites a person can choose from, as names and the patterns to ask the browser for. Pure. */
import { allSites } from './all-sites';
import { findOriginPattern } from './origin-pattern';
import type { Site } from './site';

export interface OfferedSite {
  id: string;
  name: string;
  patterns: string[];
  /** So little is known of it that it may not work. */
  experimental?: true;
}

type KnownSite = Pick<Site, 'id' | 'name' | 'matches' | 'experimental'>;

/**
 * A permission cannot tell apps apart that share a host. Those of one name, such as both
 * Telegrams, are one offer; of others, such as Gmail with the chat in it, the host is offered with
 * the first.
 */
export function offerSites(sites: readonly KnownSite[] = allSites): OfferedSite[] {
  const offers: OfferedSite[] = [];
  for (const { id, name, matches, experimental } of sites) {
    const patterns = [...new Set(matches.map(findOriginPattern))].filter((found) => found !== null);
    const isOffered = (pattern: string) => offers.some((offer) => offer.patterns.includes(pattern));
    const fresh = patterns.filter((pattern) => !isOffered(pattern));
    const twin = offers.find(
      (offer) =>
        offer.patterns.some((pattern) => patterns.includes(pattern)) &&
        (fresh.length === 0 || plainName(offer.name) === plainName(name)),
    );
    if (twin) {
      twin.name = sharedName(twin.name, name);
      twin.patterns.push(...fresh);
      if (!experimental) delete twin.experimental;
    } else offers.push({ id, name, patterns: fresh, ...(experimental && { experimental }) });
  }
  return offers;
}

/** "Telegram (K)" and "Telegram (A)" are both "Telegram". */
function sharedName(one: string, other: string): string {
  return plainName(one) === plainName(other) ? plainName(one) : `${one}, ${other}`;
}

function plainName(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}
