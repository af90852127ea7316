import { eraseJournal } from '@/utils/journal/journal';
import { registerGuard } from '@/utils/permissions/register-guard';
import { browser } from '@/utils/platform/browser';
import { SYNC_LOCK } from '@/utils/sync/sync-store';

/**
 * Takes out all that Breather ever kept, and every permission that it was given. Each part is tried even when
 * another one fails. Rejects when something could not be taken out.
 */
export async function eraseEverything(): Promise<void> {
  const parts = await Promise.allSettled([
    eraseStorage(),
    browser.storage.session.clear(),
    eraseJournal(),
    eraseOtherDatabases(),
    browser.alarms.clearAll(),
    browser.action.setBadgeText({ text: '' }),
    registerGuard([]),
    // The notices first: without the permission they could not be reached any more.
    dropNotices().then(dropPermissions),
  ]);
  const failed = parts.find((part) => part.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Under the lock: else a pass of sync that runs right now would write what it read before. */
async function eraseStorage(): Promise<void> {
  const { local, sync } = browser.storage;
  const parts = await navigator.locks.request(SYNC_LOCK, () =>
    Promise.allSettled([local.clear(), sync.clear()]),
  );
  const failed = parts.find((part) => part.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Gives back every permission that was not there at the install. */
export async function dropPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const hasNotices = await browser.permissions.contains({ permissions: ['notifications'] });
  await Promise.all([
    ...origins.map((origin) => browser.permissions.remove({ origins: [origin] })),
    hasNotices ? browser.permissions.remove({ permissions: ['notifications'] }) : true,
  ]);
}

/** What still stands on the screen. There is no such part of the browser without the permission. */
async function dropNotices(): Promise<void> {
  const shown = (await browser.notifications?.getAll()) ?? {};
  await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
}

/** There is one of ours, and perhaps one day some of another version. */
async function eraseOtherDatabases(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  const found = await indexedDB.databases();
  await Promise.all(found.map(({ name }) => name && erase(name)));
}

function erase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase(name);
    erasing.onsuccess = () => resolve();
    erasing.onerror = () => reject(erasing.error);
  });
}
