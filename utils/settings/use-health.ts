import type { SiteHealth } from './health';
import { loadHealth, watchHealth } from './health-store';
import { useWatched } from './use-store';

const nothingKnown: readonly SiteHealth[] = [];

/**
 * How Breather does on the sites that are on, in a page: read once, watched from then on. Empty
 * while it loads.
 */
export function useHealth(): readonly SiteHealth[] {
  return useWatched(loadHealth, watchHealth)?.value ?? nothingKnown;
}
