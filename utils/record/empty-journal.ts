import { forgetOwnTexts, wakeSync } from '@/utils/settings/sync/sync-store';
import { stores } from './entries';
import { eraseJournal } from './journal';
import { changeJournal } from './journal-database';
import { dropKey } from './journal-key';
import { tellChanged } from './journal-news';

/**
 * For a passphrase that nobody knows any more: takes out every entry and the lock, and leaves the
 * counts, which are no part of what was locked. One that is damaged or of a newer Breather goes as
 * a whole. Rejects when the browser refuses.
 */
export async function emptyJournal(): Promise<void> {
  // What is kept of sync may be of a newer Breather, which is no reason to keep the journal.
  await forgetOwnTexts().catch(() => {});
  const emptied = await changeJournal(
    stores,
    async (transaction) => {
      for (const name of stores) await transaction.objectStore(name).clear();
      return { value: undefined, lock: null };
    },
    // Told as done only once the disk has it: nothing may be back after a power cut.
    { durability: 'strict' },
  );
  if (!emptied.ok) {
    // It may be free in a moment: nothing more is to go for that.
    if (emptied.reason === 'blocked') throw new Error('the browser gives no journal now');
    return eraseJournal();
  }
  await dropKey();
  tellChanged(stores);
  await wakeSync();
}
