import { COUNTS, inJournal, type JournalAnswer } from '@/utils/record/journal-database';
import type { Lock } from '@/utils/record/lock';
import { readWholeJournal } from '@/utils/record/whole-journal';
import type { RowsByStore } from './portable-file';

interface Whole {
  generation: number;
  lock: Lock | null;
  rows: RowsByStore;
}

/**
 * All that goes into a copy, as it lies in the journal. The counts change on their own and belong
 * to no generation. Never rejects.
 */
export async function readWhole(): Promise<JournalAnswer<Whole>> {
  const journal = await readWholeJournal();
  if (!journal.ok) return journal;
  const counts = await inJournal(
    [COUNTS],
    'readonly',
    async (transaction): Promise<unknown[]> => transaction.objectStore(COUNTS).getAll(),
  );
  if (!counts.ok) return counts;
  const { generation, lock, records } = journal.value;
  return { ok: true, value: { generation, lock, rows: { ...records, counts: counts.value } } };
}
