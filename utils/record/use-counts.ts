import { useEffect, useState } from 'preact/hooks';
import { readCounts } from './count-store';
import type { CountRow } from './counts';
import { COUNTS, type JournalTrouble } from './journal-database';
import { watchChanged } from './journal-news';

export interface CountsState {
  /** The oldest first; null while they are read. */
  rows: readonly CountRow[] | null;
  trouble: JournalTrouble | null;
}

/** The counts in a page, as they grow. */
export function useCounts(): CountsState {
  const [state, setState] = useState<CountsState>({ rows: null, trouble: null });
  useEffect(() => {
    const page = new AbortController();
    const read = async () => {
      const answer = await readCounts();
      if (page.signal.aborted) return;
      setState(
        answer.ok ? { rows: answer.value, trouble: null } : { rows: [], trouble: answer.reason },
      );
    };
    watchChanged(COUNTS, page.signal, () => void read());
    void read();
    return () => page.abort();
  }, []);
  return state;
}
