/** What the person said and what use has shown of sending on the site of a frame, kept with the site. */
import type { FrameSender } from '@/utils/extension/answer-frames';
import { learnPress } from '@/utils/settings/learnt';
import type { SiteChoice } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-store';
import { coversAddress } from '@/utils/sites/origin-pattern';
import type { SendKey } from '@/utils/sites/site';
import { addressOf } from './sender';

/** Kept with the site that the person added; of other sites nothing is kept. True once it is; rejects with the storage. */
export function keepSendKey(
  sender: FrameSender,
  sendKey: SendKey | null,
  isChosen: boolean,
): Promise<true> {
  return changeSite(sender, (site) => {
    const name = isChosen ? 'sendKey' : 'learntSendKey';
    const { [name]: _before, ...plain } = site;
    return sendKey ? { ...plain, [name]: sendKey } : plain;
  });
}

/** Kept while the site is on; of other sites nothing is kept. True once it is; rejects with the storage. */
export function keepLearnt(
  sender: FrameSender,
  selector: string,
  doesSend: boolean,
): Promise<true> {
  return changeSite(sender, (site) => (site.on ? learnPress(site, selector, doesSend) : site));
}

async function changeSite(
  sender: FrameSender,
  change: (site: SiteChoice) => SiteChoice,
): Promise<true> {
  const address = addressOf(sender);
  if (address === null) return true;
  await changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.map((site) =>
      coversAddress(site.pattern, address) ? change(site) : site,
    ),
  }));
  return true;
}
