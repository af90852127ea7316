/** What is kept of sync, in a page: read once, watched from then on. */
import { useEffect, useState } from 'preact/hooks';
import type { SyncState } from './sync-state';
import { loadSync, watchSync } from './sync-store';

/** Null while it loads. */
export function useSync(): SyncState | null {
  const [state, setState] = useState<SyncState | null>(null);
  useEffect(() => {
    const page = new AbortController();
    watchSync(page.signal, ({ value }) => setState(value));
    void loadSync().then((loaded) => {
      // What was watched meanwhile is newer.
      if (!page.signal.aborted) setState((known) => known ?? loaded.value);
    });
    return () => page.abort();
  }, []);
  return state;
}
