import type { SiteSwitch } from '@/utils/sites/site-switches';

/** How many sites are found at most: more would be a list to read through again. */
const MOST_FOUND = 5;

/** The sites whose name or address holds what was typed. */
export function findSites(sites: readonly SiteSwitch[], typed: string): SiteSwitch[] {
  const words = plain(typed);
  if (words === '') return [];
  return sites
    .filter(({ name, patterns }) => [name, ...patterns].some((one) => plain(one).includes(words)))
    .slice(0, MOST_FOUND);
}

/** The site of exactly this name, or null. */
export function siteNamed(sites: readonly SiteSwitch[], typed: string): SiteSwitch | null {
  return sites.find(({ name }) => plain(name) === plain(typed)) ?? null;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
