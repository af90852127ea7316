/**
 * The counts in the database of the journal. They are never sealed: they hold nothing to seal, and
 * grow while it is locked.
 */

import { loadSettings } from '@/utils/settings/settings-store';
import { dayOf } from '@/utils/time/iso-week';
import {
  type CountKind,
  type CountRow,
  type Counts,
  foldOld,
  noCounts,
  parseCountedAs,
  parseCountRow,
} from './counts';
import { COUNTS, inJournal, type JournalAnswer } from './journal-database';
import { tellChanged } from './journal-news';
import { STATE } from './journal-state';

/** The record beside the state of the journal that says what was counted lately. */
const COUNTED = 'counted';

/** Far more than can come again after a worker died. */
const COUNTED_MAX = 64;

/** All rows that can be read, the oldest first. Never rejects. */
export function readCounts(): Promise<JournalAnswer<CountRow[]>> {
  return inJournal([COUNTS], 'readonly', async (transaction) =>
    readable(await transaction.objectStore(COUNTS).getAll()),
  );
}

/** Counts one more of a kind on the day of `now` (epoch ms); see `count`. */
export function countOne(kind: CountKind, now: number, as?: string): Promise<boolean> {
  return count(dayOf(now), (before) => ({ [kind]: before[kind] + 1 }), as);
}

/** What was counted as one kind on a day (`YYYY-MM-DD`) is now counted as another; see `count`. */
export function countAnew(
  from: CountKind,
  to: CountKind,
  day: string,
  as: string,
): Promise<boolean> {
  if (from === to) return Promise.resolve(true);
  // The figures may have been erased meanwhile.
  const less = (figure: number) => Math.max(0, figure - 1);
  return count(day, (before) => ({ [from]: less(before[from]), [to]: before[to] + 1 }), as);
}

/**
 * Changes the figures of a day, unless the person switched counting off, and folds what is older
 * than a year. What comes again with the same `as`, because a worker died before it could say that
 * it counted it, is counted once. Resolves to whether it is counted, and never rejects: a count
 * that cannot be kept is lost.
 */
async function count(
  today: string,
  change: (before: Counts) => Partial<Counts>,
  as: string | undefined,
): Promise<boolean> {
  const { value: settings, ok } = await loadSettings();
  if (!ok || !settings.counts.on) return false;
  const answer = await inJournal([COUNTS, STATE], 'readwrite', async (transaction) => {
    const counts = transaction.objectStore(COUNTS);
    if (as !== undefined) {
      const state = transaction.objectStore(STATE);
      const lately = parseCountedAs(await state.get(COUNTED));
      if (lately.includes(as)) return;
      await state.put({ id: COUNTED, as: [...lately, as].slice(-COUNTED_MAX) });
    }
    const before = parseCountRow(await counts.get(today)) ?? { id: today, ...noCounts };
    await counts.put({ ...before, ...change(before) });
    // Once a day is enough, and the first count of it is a good time.
    if (Object.values(before).some((figure) => typeof figure === 'number' && figure > 0)) return;
    const { gone, months } = foldOld(readable(await counts.getAll()), today);
    for (const id of gone) await counts.delete(id);
    for (const month of months) await counts.put(month);
  });
  if (answer.ok) tellChanged([COUNTS]);
  return answer.ok;
}

/** Takes all counts out. Never rejects. */
export async function clearCounts(): Promise<JournalAnswer<void>> {
  const answer = await inJournal([COUNTS], 'readwrite', async (transaction) => {
    await transaction.objectStore(COUNTS).clear();
  });
  if (answer.ok) tellChanged([COUNTS]);
  return answer;
}

function readable(stored: readonly unknown[]): CountRow[] {
  return stored.map(parseCountRow).filter((row) => row !== null);
}
