import { useEffect, useState } from 'preact/hooks';
import { useWatched } from './use-store';
import { WENT_LASTS_MS, type Went, wentLately } from './went';
import { loadWent, watchWent } from './went-store';

/**
 * The heated message that went lately, for as long as that counts, also while the page stands open:
 * its ten minutes end, and so it does with *Erase everything*. Null where there is none, undefined
 * while it loads.
 */
export function useWentLately(): Went | null | undefined {
  const [, setOver] = useState(0);
  const parsed = useWatched(loadWent, watchWent);
  const went = wentLately(parsed?.value ?? null, Date.now());
  const endsAt = went && went.at + WENT_LASTS_MS;
  useEffect(() => {
    if (endsAt === null) return;
    const timer = setTimeout(() => setOver(endsAt), endsAt - Date.now());
    return () => clearTimeout(timer);
  }, [endsAt]);
  return parsed ? went : undefined;
}
