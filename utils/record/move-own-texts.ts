import { browser } from '@/utils/extension/browser';
import { decks } from '@/utils/settings/own-texts';
import type { Settings } from '@/utils/settings/settings';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { hasOwn, noOwn, withOwn } from '@/utils/settings/with-own';
import { changeUnlocked, type Writing } from './journal';
import { LONG_WORK_LOCK } from './long-work';
import { sealRecord } from './sealed';

/**
 * Moves the own texts that lie in the settings to the journal: written there first, and only then
 * taken out here. What the journal has already by its id stays as it is there. Nothing moves while
 * it is locked or cannot be written, or while long work runs; it is asked again then. Nor does
 * anything in a private window. Rejects when the storage of the settings refuses.
 */
export async function moveOwnTexts(): Promise<void> {
  const { ok, value } = await loadSettings();
  if (!ok || !isAnyToMove(value)) return;
  // Whoever erases everything waits for this lock, and whoever writes the settings for the other.
  await navigator.locks.request(LONG_WORK_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await changeSettings(async (settings) =>
      hasOwn(settings) && (await addMissing(settings)) ? withOwn(settings, noOwn) : settings,
    );
  });
}

/** Whether `moveOwnTexts` would try to move something. */
export function isAnyToMove(settings: Settings): boolean {
  return hasOwn(settings) && !isPrivateWindow();
}

/**
 * Whether this page is in one. In Firefox its database goes with the window, and what it holds is
 * not what other pages have; the settings are the same in all of them.
 */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

async function addMissing(settings: Settings): Promise<boolean> {
  const prepare = async (key: CryptoKey | null) => {
    const rows = await Promise.all(
      decks.flatMap((deck) =>
        settings[deck].own.map(async (item, place) => {
          // When it was made nobody noted: before all that is made from now on.
          const entry = { ...item, createdAt: place };
          return { deck, id: item.id, row: key ? await sealRecord(key, deck, entry) : entry };
        }),
      ),
    );
    return async (transaction: Writing) => {
      for (const { deck, id, row } of rows) {
        const store = transaction.objectStore(deck);
        if ((await store.getKey(id)) === undefined) await store.put(row);
      }
    };
  };
  // It is taken out of the settings for that.
  const answer = await changeUnlocked(decks, prepare, { durability: 'strict' });
  return answer.ok;
}
