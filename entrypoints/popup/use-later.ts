import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';
import type { LaterHere } from './find-later';

/** The message that waits for later and comes first, or null; looked up once the popup is drawn. */
export function useLater(): LaterHere | null {
  const [later, setLater] = useState<LaterHere | null>(null);
  useEffect(() => {
    import('./find-later')
      .then(({ findLater }) => findLater(Date.now()))
      .then(setLater)
      .catch(logOnce);
  }, []);
  return later;
}
