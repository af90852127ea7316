import { useEffect, useState } from 'preact/hooks';
import type { SiteHealth } from './health';
import { loadHealth, watchHealth } from './health-store';

/**
 * How Breather does on the sites that are on, in a page: read once, watched from then on. Empty
 * while it loads.
 */
export function useHealth(): readonly SiteHealth[] {
  const [list, setList] = useState<readonly SiteHealth[]>([]);
  useEffect(() => {
    const page = new AbortController();
    watchHealth(page.signal, ({ value }) => setList(value));
    void loadHealth().then((loaded) => {
      if (!page.signal.aborted) setList(loaded.value);
    });
    return () => page.abort();
  }, []);
  return list;
}
