import { browser } from '@/utils/extension/browser';
import { lockOf } from '@/utils/extension/define-store';
import { registerGuard } from '@/utils/extension/register-guard';
import { registerWake } from '@/utils/extension/register-wake';
import { eraseJournal } from './journal';
import { endLongWork } from './long-work';

/** The keys of all stores, in the order in which their locks are taken. */
const localKeys = ['sync', 'settings', 'chats', 'health', 'told'];
const sessionKeys = ['session', 'went', 'held', 'showing'];

/**
 * Takes out all that Breather ever kept, and every permission that it was given. Each part is tried
 * even when another one fails. Rejects when something could not be taken out.
 *
 * What runs would write again what it read before: an import, a new passphrase, a pass of sync, a
 * change of the settings. The long ones of these are told to end, in every page, and are waited
 * for, for some seconds at most; see `endLongWork`. The others are short, and have their locks.
 * Locks are taken in this order alone: long work, sync, settings, the other stores.
 */
export async function eraseEverything(): Promise<void> {
  await allOf([
    endLongWork(eraseWhatIsKept),
    browser.action.setBadgeText({ text: '' }),
    registerGuard(async () => []),
    registerWake(async () => []),
    // The notices first: without the permission they could not be reached any more.
    dropNotices().then(dropPermissions),
  ]);
}

/** All that long work writes to. */
async function eraseWhatIsKept(): Promise<void> {
  await allOf([eraseStorage(), eraseOtherDatabases(), browser.alarms.clearAll()]);
}

/** The journal too: a pass of sync writes own texts there. */
async function eraseStorage(): Promise<void> {
  const { local, session, sync } = browser.storage;
  await allOf([
    holdingLocks(localKeys, () => allOf([local.clear(), sync.clear(), eraseJournal()])),
    holdingLocks(sessionKeys, () => session.clear()),
  ]);
}

/**
 * Does the work while it holds the locks of all these keys, so that nobody changes them meanwhile.
 */
function holdingLocks(keys: readonly string[], work: () => Promise<void>): Promise<void> {
  const [key, ...others] = keys;
  if (key === undefined) return work();
  return navigator.locks.request(lockOf(key), () => holdingLocks(others, work));
}

/** Waits for each of them, also when one fails, and then rejects as the first that did. */
async function allOf(parts: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(parts);
  const failed = ended.find((part) => part.status === 'rejected');
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

/**
 * Notifications that still stand on the screen. Without the permission the browser has no interface
 * for them.
 */
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
