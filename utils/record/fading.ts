/**
 * Reframes that are not pinned are taken out when their time is over. The age of one can be read in
 * a locked journal too.
 */
import { browser } from '@/utils/extension/browser';
import { DAY_MS, MINUTE_MS } from '@/utils/time/durations';
import { parseEntry } from './entries';
import { changeJournal, type JournalAnswer, readJournal } from './journal-database';
import { tellChanged } from './journal-news';
import { isSealed, parseOpenPart } from './sealed';

/** Fires when the background is to look at the ages of the reframes. */
export const FADE_ALARM = 'fade';

/**
 * Asks the background to look at `when` (epoch ms), and each day after that: its worker does not
 * hear of what is kept. Never rejects.
 */
export async function lookAtAges(when: number): Promise<void> {
  try {
    await browser.alarms.create(FADE_ALARM, { when, periodInMinutes: DAY_MS / MINUTE_MS });
  } catch {
    // Then it looks when the browser starts.
  }
}

/**
 * Takes out those that were made before this moment (epoch ms). Also in a locked journal. Never
 * rejects.
 */
export async function dropReframes(madeBefore: number): Promise<JournalAnswer<void>> {
  const old = IDBKeyRange.upperBound(madeBefore, true);
  const found = await readJournal(['reframes'], async (transaction) =>
    (await transaction.objectStore('reframes').index('createdAt').getAll(old)).some(fades),
  );
  if (!found.ok) return found;
  if (!found.value) return { ok: true, value: undefined };
  const answer = await changeJournal(['reframes'], async (transaction) => {
    let cursor = await transaction.objectStore('reframes').index('createdAt').openCursor(old);
    while (cursor) {
      if (fades(cursor.value)) await cursor.delete();
      cursor = await cursor.continue();
    }
    return { value: undefined };
  });
  if (answer.ok) tellChanged(['reframes']);
  return answer;
}

/**
 * When the oldest of those that fade was made (epoch ms); null when there is none. Never rejects.
 */
export function findOldestFading(): Promise<JournalAnswer<number | null>> {
  return readJournal(['reframes'], async (transaction) => {
    let cursor = await transaction.objectStore('reframes').index('createdAt').openCursor();
    while (cursor && !fades(cursor.value)) cursor = await cursor.continue();
    // The cast: the index is one of epoch ms.
    return cursor ? (cursor.key as number) : null;
  });
}

/**
 * Whether this record of a reframe, sealed or not, was made before this moment (epoch ms) and is
 * not pinned.
 */
export function isFaded(record: unknown, madeBefore: number): boolean {
  const part = openPartOf(record);
  return part?.isPinned === false && part.createdAt < madeBefore;
}

function fades(record: unknown): boolean {
  return openPartOf(record)?.isPinned === false;
}

function openPartOf(record: unknown) {
  return isSealed(record) ? parseOpenPart('reframes', record) : parseEntry('reframes', record);
}
