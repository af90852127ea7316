import type { WentHere } from './find-went';
import { useLookedUp } from './use-looked-up';

const nothing: WentHere = { isLately: false, site: null };

/** Whether a message went lately, and where; null until it is known. */
export function useWent(): WentHere | null {
  return useLookedUp(async () => (await import('./find-went')).findWent(Date.now()), null, nothing);
}
