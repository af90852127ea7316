/**
 * One store of the journal as a page shows it: what is stored, with the person's changes over it. A
 * change shows at once; one that could not be kept stays in sight, and is tried again with the next
 * one. A journal that is locked shows nothing, also where it cannot be read any more; what is not
 * written by then waits in memory until it is open again.
 */
import type { Entries, StoreName } from './entries';
import { holdsWords } from './entry-texts';
import { listEntries, putEntry, removeEntry, type Viewer } from './journal';
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
  const viewer: Viewer = { id: crypto.randomUUID(), opened: new Map() };
  /** The newest ones of the store: so many as were wanted, or all of them after a search. */
  let stored: readonly Entry[] = [];
  /** Whether there are some that are not in `stored`. */
  let hasMore = false;
  let isRead = false;
  /** It was locked, and nothing could be read since. */
  let isShut = false;
  let readTrouble: JournalTrouble | null = null;
  let keepTrouble: JournalTrouble | null = null;
  let limit = pageSize;
  let words = '';
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
    const fitting = view();
    const isMore = hasMore || fitting.length > limit;
    changed({ entries: fitting.slice(0, limit), status, hasMore: isMore, removed });
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
    hasMore = false;
    viewer.opened.clear();
    removed = null;
  };

  const readNow = async () => {
    // What is looked for may be anywhere. It is looked for in memory: no letter reads again.
    const wanted = words === '' ? limit : Number.POSITIVE_INFINITY;
    const answer = await listEntries(store, { limit: wanted, now: now(), viewer });
    if (answer.ok) {
      ({ entries: stored, hasMore, trouble: readTrouble } = answer.value);
      isShut = false;
    } else {
      readTrouble = answer.reason;
      if (readTrouble === 'locked') shut();
    }
    isRead = true;
    show();
  };
  const holdsAll = () => isRead && readTrouble === null && !hasMore;
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
        const answer = change
          ? await putEntry(store, change, viewer)
          : await removeEntry(store, id, viewer);
        if (!unkept.has(id)) {
          // Everything was erased while this was written: it may have come after that.
          await removeEntry(store, id, viewer);
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
      // Something could be written: then what was there before can be read again. And where one was
      // taken out, the next one has its place.
      const isShort = hasMore && stored.length < limit;
      if ((readTrouble || isShort) && !trouble) await readNow();
      else show();
    });

  const change = (id: string, entry: Entry | null) => {
    unkept.set(id, entry);
    show();
    return keep();
  };

  watchChanged(store, signal, read, viewer.id);
  watchErasing(signal, () => {
    // What could not be kept is to go too, and not to be written by the next change.
    unkept.clear();
    keepTrouble = null;
    stored = [];
    viewer.opened.clear();
    removed = null;
    show();
    // If it cannot be erased, it is still there.
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
      show();
      if (!holdsAll()) read();
    },
    save: (entry) => change(entry.id, entry),
    remove: (id) => {
      // What is out of sight, with newer ones before it, goes all the same.
      removed = view().find((entry) => entry.id === id) ?? null;
      return change(id, null);
    },
    undo: () => {
      const back = removed;
      removed = null;
      return back ? change(back.id, back) : Promise.resolve();
    },
    search: (wanted) => {
      words = wanted;
      show();
      if (!holdsAll()) read();
    },
  };
}

/** Removals make the room that another change may need. */
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
