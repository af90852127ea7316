/** Many changes of the journal as one: what an import needs, and taking one back. */

import { wakeSync } from '@/utils/settings/sync/sync-store';
import { type StoreName, stores } from './entries';
import { lookAtAges } from './fading';
import { COUNTS, changeJournal, inJournal, type JournalAnswer } from './journal-database';
import { tellChanged } from './journal-news';
import { type KeptState, STATE } from './journal-state';
import type { Lock } from './lock';
import { isDeck } from './own-texts';

/** One record put as it is, or with null taken out. */
export interface RowChange {
  store: StoreName | typeof COUNTS;
  id: IDBValidKey;
  row: unknown;
  /** What lay there when the change was planned; undefined for nothing. */
  before: unknown;
}

interface RowsToChange {
  changes: readonly RowChange[];
  /** What opens the records from then on; undefined leaves what there is. */
  lock?: Lock | null;
  /** Asked in the transaction, of the journal as it is then: a no changes nothing. */
  suits(state: KeptState): boolean;
  /** Left beside the entries in the same transaction, until `dropWaiting`; null for nothing. */
  waiting: Waiting | null;
}

/** Settings that are to be written once the entries are. */
export interface Waiting {
  /** To be stored; undefined for nothing at all. */
  settings: unknown;
  /** What was stored when they were made; undefined for nothing. */
  over: unknown;
}

interface Wish {
  signal: AbortSignal;
  /** How many are done. */
  written(count: number): void;
}

const WAITING = 'import';

/** How many records are written between two reports. */
const STRIDE = 500;

/**
 * All of the changes or none, in one transaction. False, and nothing is changed, when the journal
 * does not suit. Rejects with the signal's reason, and changes nothing, when that is aborted before
 * the end.
 */
export async function changeRows(
  { changes, lock, suits, waiting }: RowsToChange,
  { signal, written }: Wish,
): Promise<JournalAnswer<boolean>> {
  const answer = await changeJournal(
    [...stores, COUNTS],
    async (transaction, state) => {
      if (!suits(state)) return { value: false };
      if (waiting !== null) {
        await transaction.objectStore(STATE).put({ id: WAITING, ...waiting });
      }
      let count = 0;
      for (const { store, id, row } of changes) {
        const records = transaction.objectStore(store);
        const changing = row === null ? records.delete(id) : records.put(row);
        count += 1;
        // Waiting for each would take long, and waiting for none could not be stopped.
        if (count % STRIDE === 0) {
          await changing;
          signal.throwIfAborted();
          written(count);
        } else changing.catch(() => {});
      }
      signal.throwIfAborted();
      return { value: true, lock };
    },
    // Told as done only once the disk has it: nothing may be back after a power cut.
    { durability: 'strict' },
  );
  if (!answer.ok) signal.throwIfAborted();
  else if (answer.value) {
    tellChanged([...stores, COUNTS]);
    if (changes.some(({ store }) => store === 'reframes')) await lookAtAges(Date.now());
    if (changes.some(({ store }) => store !== COUNTS && isDeck(store))) await wakeSync();
  }
  return answer;
}

/** The settings that `changeRows` left to be written; null for none. Never rejects. */
export function readWaiting(): Promise<JournalAnswer<Waiting | null>> {
  return inJournal([STATE], 'readonly', async (transaction) => {
    const kept: unknown = await transaction.objectStore(STATE).get(WAITING);
    // Both parts are unknown: whatever is an object has them.
    return typeof kept === 'object' && kept !== null ? (kept as Waiting) : null;
  });
}

/** Never rejects. */
export function dropWaiting(): Promise<JournalAnswer<void>> {
  return inJournal([STATE], 'readwrite', (transaction) =>
    transaction.objectStore(STATE).delete(WAITING),
  );
}
