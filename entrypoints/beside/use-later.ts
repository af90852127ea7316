import type { LaterHere } from './find-later';
import { useLookedUp } from './use-looked-up';

/** The message that waits for later and comes first; null where none does, or until it is known. */
export function useLater(): LaterHere | null {
  return useLookedUp(async () => (await import('./find-later')).findLater(Date.now()), null);
}
