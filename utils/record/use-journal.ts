/** One store of the journal in a page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entries, StoreName } from './entries';
import type { JournalTrouble } from './journal-database';
import { openJournalView, type ViewState } from './journal-view';
import { keepOpen } from './keep-open';
import { type PassphraseAnswer, unlockJournal } from './passphrase';

const PAGE_SIZE = 50;

export interface JournalState<Store extends StoreName> {
  /** Newest first; as many as were asked for so far. */
  entries: readonly Entries[Store][];
  /**
   * `blocked`: the browser gives no database (a private window, a policy); `damaged`: it cannot be
   * read; `newer`: a newer Breather wrote it; `full`: the last change did not fit. In all of them
   * the page works on without keeping. `locked`: it has a passphrase; nothing is shown, and what is
   * saved now is written once it is open.
   */
  status: 'loading' | 'ready' | JournalTrouble;
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
  /** Opens a locked journal, for every page. Never rejects. */
  unlock(passphrase: string): Promise<PassphraseAnswer>;
}

interface JournalWish {
  /**
   * How many entries are read at first, and how many `more` brings; `Infinity` reads all of them.
   */
  pageSize?: number;
  /**
   * Is told that the entry with this id is written as it was last saved: at once, or once it can
   * be.
   */
  onKept?(id: string): void;
}

/** Reads the store and follows it: changes of other pages appear by themselves. */
export function useJournal<Store extends StoreName>(
  store: Store,
  { pageSize = PAGE_SIZE, onKept }: JournalWish = {},
): JournalState<Store> {
  const [state, setState] = useState<ViewState<Entries[Store]>>({
    entries: [],
    status: 'loading',
    hasMore: false,
    removed: null,
  });
  const view = useRef<ReturnType<typeof openJournalView<Store>> | null>(null);
  const latestKept = useRef(onKept);
  latestKept.current = onKept;
  useEffect(() => {
    const page = new AbortController();
    view.current = openJournalView(store, {
      pageSize,
      now: Date.now,
      signal: page.signal,
      changed: setState,
      kept: (id) => latestKept.current?.(id),
    });
    keepOpen(page.signal);
    return () => page.abort();
  }, [store, pageSize]);

  const [calls] = useState<Omit<JournalState<Store>, keyof ViewState<unknown>>>(() => ({
    more: () => view.current?.more(),
    save: async (entry) => view.current?.save(entry),
    remove: async (id) => view.current?.remove(id),
    undo: async () => view.current?.undo(),
    search: (words) => view.current?.search(words),
    unlock: (passphrase) => unlockJournal(passphrase, Date.now()),
  }));
  return { ...state, ...calls };
}
