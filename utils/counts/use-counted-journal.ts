import { useRef, useState } from 'preact/hooks';
import type { Entries, StoreName } from '@/utils/journal/entries';
import { type JournalState, useJournal } from '@/utils/journal/use-journal';
import { countOne } from './count-store';
import { findDeed } from './deeds-in';

/** As `useJournal`, and what the person does in it is counted. What is taken back and done again counts again. */
export function useCountedJournal<Store extends StoreName>(
  ...[store, wish]: Parameters<typeof useJournal<Store>>
): JournalState<Store> {
  const journal = useJournal(store, wish);
  const latest = useRef(journal);
  latest.current = journal;
  const [save] = useState(() => (entry: Entries[Store]) => {
    const before = latest.current.entries.find(({ id }) => id === entry.id) ?? null;
    // Store, before and after belong together by the types of this function; a union can not be built from them otherwise.
    const deed = findDeed({ store, before, after: entry } as Parameters<typeof findDeed>[0]);
    if (deed) void countOne(deed, Date.now());
    return latest.current.save(entry);
  });
  return { ...journal, save };
}
