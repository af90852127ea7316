/**
 * One store of the journal as a page shows it: what is stored, with the person's changes over it. A
 * change shows at once; one that could not be kept stays in sight, and is tried again with the next
 * one. A journal that is locked shows nothing, also where it can not be read any more; what is not
 * written by then waits in memory until it is open again.
 */
import type { Entries, StoreName } from './entries';
import { holdsWords } from './entry-texts';
import { listEntries, putEntry, removeEntry } from './journal';
import type { JournalTrouble } from './journal-database';
import { watchHeldKey } from './journal-key';
import { watchChanged } from './journal-news';
import { watchErasing } from './long-work';

export interface ViewState<Entry> {
  entries: readonly Entry[];
  status: 'loading' | 'ready' | JournalTrouble;
  hasMore: boolean;
  removed: Entry | null;
}

interface JournalView<Store extends StoreName> {
  more(): void;
  save(entry: Entries[Store]): Promise<void>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  search(words: string): void;
}

interface ViewWish<Entry> {
  /** How many entries `more` brings. */
  pageSize: number;
  /** The clock, in epoch ms. */
  now: () => number;
  /** The page is gone. */
  signal: AbortSignal;
  /** Is given each new state, in the same turn as the change. */
  changed(state: ViewState<Entry>): void;
  /** Is told that the entry with this id is written as it was last saved. */
  kept(id: string): void;
}

/** Begins to read at once. None of its promises reject. */
export function openJournalView<Store extends StoreName>(
  store: Store,
  { pageSize, now, signal, changed, kept }: ViewWish<Entries[Store]>,
): JournalView<Store> {
  type Entry = Entries[Store];
  let stored: readonly Entry[] = [];
  let hasMore = false;
  let isRead = false;
  /** It was locked, and nothing could be read since. */
  let isShut = false;
  let readTrouble: JournalTrouble | null = null;
  let keepTrouble: JournalTrouble | null = null;
  let limit = pageSize;
  let words = '';
  /** Which words all of `stored` holds; empty where nothing was left out for them. */
  let readWords = '';
  let removed: Entry | null = null;
  /** What is not written yet, by id: the entry as it is to be, or null for one that is to go. */
  const unkept = new Map<string, Entry | null>();

  const view = () => withChanges(stored, unkept).filter((entry) => holdsWords(store, entry, words));
  const show = () => {
    if (signal.aborted) return;
    if (isShut) {
      changed({ entries: [], status: 'locked', hasMore: false, removed: null });
      return;
    }
    const status = isRead ? (keepTrouble ?? readTrouble ?? 'ready') : 'loading';
    changed({ entries: view(), status, hasMore, removed });
  };

  // One piece of work after the other, so that no reading brings back what was there before a
  // change.
  let queue = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    queue = queue.then(work);
    return queue;
  };

  const shut = () => {
    isShut = true;
    stored = [];
    removed = null;
  };

  const readNow = async () => {
    // All of them are looked through in memory.
    const wanted = limit === Number.POSITIVE_INFINITY ? '' : words;
    const answer = await listEntries(store, { limit, words: wanted, now: now() });
    if (answer.ok) {
      readWords = wanted;
      ({ entries: stored, hasMore, trouble: readTrouble } = answer.value);
      isShut = false;
    } else {
      readTrouble = answer.reason;
      if (readTrouble === 'locked') shut();
    }
    isRead = true;
    show();
  };
  let isReadAsked = false;
  const read = () => {
    if (isReadAsked || signal.aborted) return;
    isReadAsked = true;
    void inTurn(() => {
      isReadAsked = false;
      return readNow();
    });
  };

  const keep = () =>
    inTurn(async () => {
      let trouble: JournalTrouble | null = null;
      for (const [id, change] of removalsFirst(unkept)) {
        // Changed again meanwhile, which is the work of a later turn, or erased.
        if (unkept.get(id) !== change) continue;
        const answer = change ? await putEntry(store, change) : await removeEntry(store, id);
        if (!unkept.has(id)) {
          // Everything was erased while this was written: it may have come after that.
          await removeEntry(store, id);
          continue;
        }
        if (!answer.ok) {
          trouble = answer.reason;
          continue;
        }
        stored = withChanges(stored, new Map([[id, change]]));
        if (unkept.get(id) !== change) continue;
        unkept.delete(id);
        if (change) kept(id);
      }
      keepTrouble = trouble;
      // Something could be written: then what was there before can be read again.
      if (readTrouble && !trouble) await readNow();
      else show();
    });

  const change = (id: string, entry: Entry | null) => {
    unkept.set(id, entry);
    show();
    return keep();
  };

  watchChanged(store, signal, read);
  watchErasing(signal, () => {
    // What could not be kept is to go too, and not to be written by the next change.
    unkept.clear();
    keepTrouble = null;
    stored = [];
    removed = null;
    show();
    // If it can not be erased, it is still there.
    read();
  });
  watchHeldKey(signal, (isHeld) => {
    // At once: reading takes its time, and may fail.
    if (!isHeld) {
      shut();
      show();
    }
    if (unkept.size > 0) void keep();
    read();
  });
  read();
  return {
    more: () => {
      limit += pageSize;
      read();
    },
    save: (entry) => change(entry.id, entry),
    remove: (id) => {
      removed = view().find((entry) => entry.id === id) ?? null;
      return removed ? change(id, null) : Promise.resolve();
    },
    undo: () => {
      const back = removed;
      removed = null;
      return back ? change(back.id, back) : Promise.resolve();
    },
    search: (wanted) => {
      words = wanted;
      show();
      const holdsAll = isRead && readTrouble === null && readWords === '' && !hasMore;
      if (!holdsAll) read();
    },
  };
}

/** They make the room that another change may need. */
function removalsFirst<Entry>(unkept: ReadonlyMap<string, Entry | null>) {
  return [...unkept].sort(([, a], [, b]) => Number(a !== null) - Number(b !== null));
}

/**
 * The newest first, as the entries are. Each change is put in its place: a long record is not
 * sorted again for it.
 */
function withChanges<Entry extends { id: string; createdAt: number }>(
  entries: readonly Entry[],
  changes: ReadonlyMap<string, Entry | null>,
): readonly Entry[] {
  if (changes.size === 0) return entries;
  const changed = entries.filter(({ id }) => !changes.has(id));
  for (const entry of changes.values()) {
    if (entry === null) continue;
    const place = changed.findIndex((other) => isNewer(entry, other));
    changed.splice(place === -1 ? changed.length : place, 0, entry);
  }
  return changed;
}

function isNewer<Entry extends { id: string; createdAt: number }>(a: Entry, b: Entry): boolean {
  return a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt;
}
