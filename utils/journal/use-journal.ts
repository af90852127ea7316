/** One store of the journal in a page. The contract; the journal helper fills it in. */
import type { Entries, StoreName } from './entries';

export interface JournalState<Store extends StoreName> {
  /** Newest first; as many as were asked for so far. */
  entries: readonly Entries[Store][];
  /**
   * `blocked`: the browser gives no database (a private window, a policy); `newer`: a newer Breather wrote it; `full`: the
   * last change did not fit. In all of them the page works on without keeping.
   */
  status: 'loading' | 'ready' | 'blocked' | 'newer' | 'full';
  hasMore: boolean;
  /** Asks for the next ones. */
  more(): void;
  /** Adds, or replaces the one with this id. Never rejects. */
  save(entry: Entries[Store]): Promise<void>;
  /** Deletes; `undo` brings it back. Never rejects. */
  remove(id: string): Promise<void>;
  /** The last deleted entry, while it can be brought back; null otherwise. */
  removed: Entries[Store] | null;
  undo(): Promise<void>;
  /** Shows only entries that hold these words, in any of their texts; an empty string shows all. */
  search(words: string): void;
}

export function useJournal<Store extends StoreName>(_store: Store): JournalState<Store> {
  throw new Error('not written yet');
}
