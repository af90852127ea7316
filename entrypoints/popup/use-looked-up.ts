import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';

/**
 * What `look` finds, once the popup is drawn: what it needs may load by then. `before` it is known,
 * and `otherwise` where it could not be found.
 */
export function useLookedUp<Found, Before>(
  look: () => Promise<Found>,
  before: Before,
  otherwise: Found | Before = before,
): Found | Before {
  const [found, setFound] = useState<Found | Before>(before);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is so as the popup opens stays so.
  useEffect(() => {
    const fail = (cause: unknown) => {
      logOnce(cause);
      setFound(() => otherwise);
    };
    look().then((now) => setFound(() => now), fail);
  }, []);
  return found;
}
