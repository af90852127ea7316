import type { Settings } from '@/utils/settings/settings';
import { offerSites } from '@/utils/sites/site-patterns';
import { type SiteSwitch, siteSwitches } from '@/utils/sites/site-switches';
import { choicesToShow } from '@/utils/sites/taught-sites';
import { useGranted } from './use-granted';

const offers = offerSites();
const offered = offers.flatMap(({ patterns }) => patterns);

/** Every site with its switch as it stands; null until the browser has said what it allows. */
export function useSiteSwitches({
  sites,
  taught,
}: Pick<Settings, 'sites' | 'taught'>): SiteSwitch[] | null {
  const choices = choicesToShow(sites, taught, offered);
  const granted = useGranted(choices.map(({ pattern }) => pattern));
  return granted && siteSwitches(offers, choices, granted);
}
