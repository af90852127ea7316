import { type JournalAnswer, readJournal } from './journal-database';
import { parseOpenPart } from './sealed';

/** When check-ins were kept, without a word of them. Also of a locked journal. Never rejects. */
export function listCheckInTimes(): Promise<JournalAnswer<number[]>> {
  return readJournal(['checkIns'], async (transaction) => {
    const records: unknown[] = await transaction.objectStore('checkIns').getAll();
    return records
      .map((record) => parseOpenPart('checkIns', record)?.createdAt)
      .filter((at) => at !== undefined);
  });
}
