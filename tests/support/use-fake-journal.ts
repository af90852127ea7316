import { useState } from 'preact/hooks';
import type { Entries, StoreName } from '@/utils/record/entries';
import { holdsWords } from '@/utils/record/entry-texts';
import type { JournalState } from '@/utils/record/use-journal';

/** A store of the journal in memory, as a page gets it: newest first, `pageSize` at a time. */
export function useFakeJournal<Store extends StoreName>(
  store: Store,
  { first = [], pageSize = 50 }: { first?: readonly Entries[Store][]; pageSize?: number } = {},
): JournalState<Store> {
  const [stored, setStored] = useState(first);
  const [removed, setRemoved] = useState<Entries[Store] | null>(null);
  const [limit, setLimit] = useState(pageSize);
  const [words, setWords] = useState('');
  const fitting = stored
    .filter((entry) => holdsWords(store, entry, words))
    .toSorted((a, b) => b.createdAt - a.createdAt);
  const save = (entry: Entries[Store]) =>
    setStored((before) => [...before.filter(({ id }) => id !== entry.id), entry]);
  return {
    entries: fitting.slice(0, limit),
    status: 'ready',
    hasMore: fitting.length > limit,
    more: () => setLimit(limit + pageSize),
    save: async (entry) => save(entry),
    remove: async (id) => {
      setRemoved(stored.find((entry) => entry.id === id) ?? null);
      setStored((before) => before.filter((entry) => entry.id !== id));
    },
    removed,
    undo: async () => {
      if (removed) save(removed);
      setRemoved(null);
    },
    search: setWords,
    unlock: async () => ({ ok: true }),
  };
}
