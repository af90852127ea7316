import { findSendButton } from '@/utils/composer/send-button';
import type { HealthFact } from '@/utils/health/health';
import { sendToBackground } from '@/utils/messaging/background-line';
import type { Site } from '@/utils/sites/site';

/** Tells the background what was met on this site: the kind of it alone, which is kept by the day. */
export function noteHealth(...facts: HealthFact[]): void {
  sendToBackground({ kind: 'noteHealth', facts }, () => {});
}

/** Looks for what sends until it was seen once. Many sites show it only beside a draft. */
export function createSendLook(): (composer: HTMLElement, site: Site | null) => void {
  let isSeen = false;
  return (composer, site) => {
    if (isSeen || !findSendButton(composer, site)) return;
    isSeen = true;
    noteHealth('send');
  };
}
