import type { PromiseEntry } from './entries';
import { type JournalAnswer, readJournal } from './journal-database';
import { parseOpenPart } from './sealed';

export type PromiseDay = Pick<PromiseEntry, 'createdAt' | 'state' | 'remind' | 'dueOn'>;

/**
 * The days of all promises, without what was promised and to whom. Also of a locked journal. Never
 * rejects.
 */
export function listPromiseDays(): Promise<JournalAnswer<PromiseDay[]>> {
  return readJournal(['promises'], async (transaction) => {
    const records: unknown[] = await transaction.objectStore('promises').getAll();
    return records
      .map((record) => parseOpenPart('promises', record))
      .filter((part) => part !== null)
      .map(({ createdAt, state, remind, dueOn }) => ({ createdAt, state, remind, dueOn }));
  });
}
