import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';

/**
 * What `look` finds, once the popup is drawn: what it needs may load by then. `before` it is known,
 * and `otherwise` where it could not be found. It is looked for anew where what it is `about`, by
 * its identity, is another one.
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
    const fail = (cause: unknown) => {
      logOnce(cause);
      setFound(() => otherwise);
    };
    look().then((now) => setFound(() => now), fail);
  }, [about]);
  return found;
}
