import { offerSites } from '@/utils/permissions/site-patterns';
import { type SiteSwitch, siteSwitches } from '@/utils/permissions/site-switches';
import type { SiteChoice } from '@/utils/settings/settings';
import { useGranted } from './use-granted';

const offers = offerSites();

/** Every site with its switch as it stands; null until the browser has said what it allows. */
export function useSiteSwitches(choices: readonly SiteChoice[]): SiteSwitch[] | null {
  const granted = useGranted(choices.map(({ pattern }) => pattern));
  return granted && siteSwitches(offers, choices, granted);
}
