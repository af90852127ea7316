import { useRef, useState } from 'preact/hooks';
import { countOne } from './count-store';
import type { CountKind } from './counts';
import { findDeed } from './deeds-in';
import type { DayStore, Entries } from './entries';
import { type JournalState, useJournal } from './use-journal';

/**
 * As `useJournal`, and what the person does in it is counted once it is kept. What is taken back
 * and done again counts again; what is taken back before it was kept never counts.
 */
export function useCountedJournal<Store extends DayStore>(
  ...[store, wish]: Parameters<typeof useJournal<Store>>
): JournalState<Store> {
  /**
   * By the id of an entry that is not kept yet: how it was kept last, and what the change is worth.
   */
  const [owed] = useState(() => new Map<string, Owed<Store>>());
  const journal = useJournal(store, {
    ...wish,
    onKept: (id) => {
      const deed = owed.get(id)?.deed;
      owed.delete(id);
      if (deed) void countOne(deed, Date.now());
      wish?.onKept?.(id);
    },
  });
  const latest = useRef(journal);
  latest.current = journal;
  const [calls] = useState(() => ({
    save: (entry: Entries[Store]) => {
      const { id } = entry;
      const shown = latest.current.entries.find((one) => one.id === id) ?? null;
      const { before } = owed.get(id) ?? { before: shown };
      // Store, before and after belong together by the types of this function; a union cannot be
      // built from them otherwise.
      const deed = findDeed({ store, before, after: entry } as Parameters<typeof findDeed>[0]);
      owed.set(id, { before, deed });
      return latest.current.save(entry);
    },
    remove: (id: string) => {
      owed.delete(id);
      return latest.current.remove(id);
    },
  }));
  return { ...journal, ...calls };
}

interface Owed<Store extends DayStore> {
  before: Entries[Store] | null;
  deed: CountKind | null;
}
