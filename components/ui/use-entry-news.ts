import { useState } from 'preact/hooks';

interface EntryNews {
  said: string;
  /** The id of the entry. */
  of: string;
  undo(): void;
}

/** What was done to an entry last: told once, and in `line` as `EntryUndo` says it. */
export function useEntryNews() {
  const [news, tell] = useState<EntryNews | null>(null);
  const onUndo = () => {
    news?.undo();
    tell(null);
  };
  return { tell, line: { said: news?.said ?? null, of: news?.of ?? null, onUndo } };
}
