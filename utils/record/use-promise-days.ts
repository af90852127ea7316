import { useEffect, useState } from 'preact/hooks';
import { watchChanged } from './journal-news';
import { listPromiseDays, type PromiseDay } from './promise-days';

/**
 * The days of all promises, also while the journal is locked; null while they are read or cannot
 * be.
 */
export function usePromiseDays(): readonly PromiseDay[] | null {
  const [days, setDays] = useState<readonly PromiseDay[] | null>(null);
  useEffect(() => {
    const page = new AbortController();
    const read = async () => {
      const answer = await listPromiseDays();
      if (!page.signal.aborted) setDays(answer.ok ? answer.value : null);
    };
    watchChanged('promises', page.signal, () => void read());
    void read();
    return () => page.abort();
  }, []);
  return days;
}
