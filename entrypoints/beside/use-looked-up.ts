import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';

/**
 * Runs `look` once the popup is drawn, so that what it loads delays nothing. Gives `before` until
 * it is done, and `otherwise` where it rejected. It runs again when `about` becomes another value
 * (by identity); what an earlier look finds late counts no more.
 */
export function useLookedUp<Found, Before>(
  look: () => Promise<Found>,
  before: Before,
  otherwise: Found | Before = before,
  about: unknown = null,
): Found | Before {
  const [found, setFound] = useState<Found | Before>(before);
  // biome-ignore lint/correctness/useExhaustiveDependencies: all else that is so as the popup opens stays so.
  useEffect(() => {
    let isLast = true;
    const tell = (now: Found | Before) => isLast && setFound(() => now);
    look().then(tell, (cause: unknown) => {
      logOnce(cause);
      tell(otherwise);
    });
    return () => {
      isLast = false;
    };
  }, [about]);
  return found;
}
