/** What is kept of sync, in a page: read once, watched from then on. */
import { useWatched } from '../use-store';
import type { SyncState } from './sync-state';
import { loadSync, watchSync } from './sync-store';

/** Null while it loads. */
export function useSync(): SyncState | null {
  return useWatched(loadSync, watchSync)?.value ?? null;
}
