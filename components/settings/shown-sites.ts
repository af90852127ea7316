import { useRef } from 'preact/hooks';
import type { SiteSwitch } from '@/utils/sites/site-switches';

/** Whether a site is listed before anybody looks for it. */
function isListed({ state, own, common }: SiteSwitch): boolean {
  return state !== 'off' || own || common === true;
}

/**
 * The sites to list, those that are on first. While the page is open each stays in its place, also
 * once it is turned off, so that no row moves away from under a press; what is added comes on top.
 */
export function useShownSites(sites: readonly SiteSwitch[]): SiteSwitch[] {
  const order = useRef<readonly string[]>([]);
  const fresh = sites
    .filter((site) => isListed(site) && !order.current.includes(site.id))
    .toSorted((one, other) => Number(one.state === 'off') - Number(other.state === 'off'));
  order.current = [...fresh.map(({ id }) => id), ...order.current];
  return order.current.flatMap((id) => sites.find((site) => site.id === id) ?? []);
}
