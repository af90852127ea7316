import type { LaterHere } from './find-later';
import { useLookedUp } from './use-looked-up';

/**
 * The message that waits for later and comes first; null where none does, or until it is known.
 * `about`: as in `useLookedUp`.
 */
export function useLater(about: unknown): LaterHere | null {
  const look = async () => (await import('./find-later')).findLater(Date.now());
  return useLookedUp(look, null, null, about);
}
