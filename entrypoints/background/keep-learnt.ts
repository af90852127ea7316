/**
 * What the person said and what use has shown of sending on the site of a frame, kept with the
 * site.
 */
import { learnPress } from '@/utils/settings/learnt';
import type { SiteChoice } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-store';
import { coversAddress } from '@/utils/sites/origin-pattern';
import type { SendKey } from '@/utils/sites/site';

/**
 * Keeps the key with the site that the person added; of other sites nothing is kept. Rejects with
 * the storage.
 */
export function keepSendKey(
  address: string | null,
  sendKey: SendKey | null,
  isChosen: boolean,
): Promise<void> {
  return changeSite(address, (site) => {
    const name = isChosen ? 'sendKey' : 'learntSendKey';
    const { [name]: _before, ...plain } = site;
    return sendKey ? { ...plain, [name]: sendKey } : plain;
  });
}

/**
 * Keeps what was pressed while the site is on; of other sites nothing is kept. Rejects with the
 * storage.
 */
export function keepLearnt(
  address: string | null,
  selector: string,
  doesSend: boolean,
): Promise<void> {
  return changeSite(address, (site) => (site.on ? learnPress(site, selector, doesSend) : site));
}

async function changeSite(
  address: string | null,
  change: (site: SiteChoice) => SiteChoice,
): Promise<void> {
  if (address === null) return;
  await changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.map((site) =>
      coversAddress(site.pattern, address) ? change(site) : site,
    ),
  }));
}
