import { findSendButton } from '@/utils/composer/send-button';
import type { HealthFact } from '@/utils/health/health';
import { sendToBackground } from '@/utils/messaging/background-line';
import type { Site } from '@/utils/sites/site';

/** Tells the background what was met on this site: the kind of it alone, which is kept by the day. */
export function noteHealth(...facts: HealthFact[]): void {
  sendToBackground({ kind: 'noteHealth', facts }, () => {});
}

/** Notes a composer where one is really met, and looks for what sends until it was seen once. Many sites show it only beside a draft. */
export function createFirstLook(): (composer: HTMLElement, site: Site | null) => void {
  let isMet = false;
  let isSendSeen = false;
  return (composer, site) => {
    if (!isMet) noteHealth('composer');
    isMet = true;
    if (isSendSeen || !findSendButton(composer, site)) return;
    isSendSeen = true;
    noteHealth('send');
  };
}
