import { findKnownButton } from '@/utils/engine/find-known-button';
import { askBackground } from '@/utils/extension/ask-background';
import type { HealthFact } from '@/utils/settings/health';
import type { Site } from '@/utils/sites/site';
import type { EngineFrame } from './frame';

/**
 * Tells the background what was met on this site: the kind of it alone, which is kept by the day.
 */
export function noteHealth(...facts: HealthFact[]): void {
  askBackground({ kind: 'noteHealth', facts });
}

/**
 * Notes a composer where one is really met, and looks for what is known to send until it was seen
 * once. Many sites show it only beside a draft.
 */
export function createFirstLook(frame: Pick<EngineFrame, 'uses'>) {
  let isMet = false;
  let isSendSeen = false;
  return (composer: HTMLElement, site: Site | null): void => {
    if (!isMet) noteHealth('composer');
    isMet = true;
    if (isSendSeen || !findKnownButton(composer, site, frame.uses())) return;
    isSendSeen = true;
    noteHealth('send');
  };
}
