import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';
import type { WentHere } from './find-went';

const nothing: WentHere = { isLately: false, site: null };

/** Whether a message went lately, and where; null until it is known. Looked up once. */
export function useWent(): WentHere | null {
  const [went, setWent] = useState<WentHere | null>(null);
  useEffect(() => {
    import('./find-went')
      .then(({ findWent }) => findWent(Date.now()))
      .then(setWent)
      .catch((cause) => {
        logOnce(cause);
        setWent(nothing);
      });
  }, []);
  return went;
}
