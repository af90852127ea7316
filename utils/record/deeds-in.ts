/** Which deed lies in a change of the journal. Pure. */

import type { CountKind } from './counts';
import type { DayStore, Entries } from './entries';

type Change = {
  [Store in DayStore]: { store: Store; before: Entries[Store] | null; after: Entries[Store] };
}[DayStore];

/**
 * A check-in, a win and a reframe count when they are kept, a goal when it is reached, a promise
 * when it is kept. What is still open, or was not kept, counts for nothing and against nobody. Null
 * where a change is no deed.
 */
export function findDeed(change: Change): CountKind | null {
  switch (change.store) {
    case 'checkIns':
    case 'reframes':
      return change.before === null ? change.store : null;
    case 'wins': {
      const isDone = ({ kind, doneAt }: Entries['wins']) => kind !== 'goal' || doneAt !== null;
      const wasDone = change.before !== null && isDone(change.before);
      return isDone(change.after) && !wasDone ? 'wins' : null;
    }
    case 'promises':
      return change.after.state === 'kept' && change.before?.state !== 'kept' ? 'promises' : null;
  }
}
