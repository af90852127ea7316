/** Which key sends on the sites that are on, as the person said. Pure. */
import type { SiteChoice } from '@/utils/settings/settings';
import type { SendKey } from './site';
import type { SiteSwitch } from './site-switches';

/** The sites that are on, each with what the person said of it; null is the site's own way. */
export function siteSendKeys(
  sites: readonly SiteSwitch[],
  choices: readonly SiteChoice[],
): { id: string; name: string; sendKey: SendKey | null }[] {
  return sites
    .filter(({ state }) => state === 'on')
    .map(({ id, name, patterns }) => {
      const choice = choices.find(({ pattern }) => patterns.includes(pattern));
      return { id, name, sendKey: choice?.sendKey ?? null };
    });
}

/** With the site's own way, what was learnt of it is forgotten too, so that it is learnt anew. */
export function chooseSendKey(
  choices: readonly SiteChoice[],
  patterns: readonly string[],
  sendKey: SendKey | null,
): SiteChoice[] {
  return choices.map((choice) => {
    if (!patterns.includes(choice.pattern)) return choice;
    const { sendKey: _said, learntSendKey: _learnt, ...plain } = choice;
    return sendKey ? { ...plain, sendKey } : plain;
  });
}
