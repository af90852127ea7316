import { browser } from '@/utils/extension/browser';
import { watchKey } from '@/utils/extension/watch-key';
import { noSync, parseSyncState, type SyncState } from './sync-state';

export const SYNC_KEY = 'sync';

/** Whoever changes what is kept of sync, or sync itself, holds it. Taken before the lock of the settings, never after. */
export const SYNC_LOCK = 'breather-sync';

/** Wakes the worker for what it could not finish. */
export const SYNC_ALARM = 'sync';

/** Rejects when the storage refuses. */
export async function readSync(): Promise<SyncState> {
  const stored = await browser.storage.local.get(SYNC_KEY);
  return parseSyncState(stored[SYNC_KEY]);
}

/** For a page that shows it. Never rejects: a storage that throws reads as off. */
export function loadSync(): Promise<SyncState> {
  return readSync().catch(() => noSync);
}

/**
 * Reads, changes and writes it as one step. Rejects when the storage refuses, so that what can not be read is not
 * overwritten: it would be switched off by it, and the way to take the copy out would be gone.
 */
export async function changeSync(change: (state: SyncState) => SyncState): Promise<void> {
  await navigator.locks.request(SYNC_LOCK, async () => {
    const next = change(await readSync());
    await browser.storage.local.set({ [SYNC_KEY]: next });
  });
}

/** Switches it on here. Rejects when the storage refuses. */
export function startSync(): Promise<void> {
  return changeSync((state) => (state.on ? state : { ...noSync, on: true, hasCopy: true }));
}

/** Off here; the copy stays for the other devices. Rejects when the storage refuses. */
export function leaveSync(): Promise<void> {
  return changeSync(({ hasCopy }) => ({ ...noSync, hasCopy }));
}

/** Off here, and the copy is taken out, which ends it on the other devices. Rejects when the storage refuses. */
export function removeSync(): Promise<void> {
  return changeSync(() => ({ ...noSync, removing: true }));
}

/**
 * To be called before settings that can not be read give way to fresh ones: what is missing in those was not deleted by
 * anybody. Sync then begins anew, and gives back what it has. Rejects when the storage refuses.
 */
export async function forgetRegisters(): Promise<void> {
  const state = await readSync();
  if (state.on) await changeSync((before) => ({ ...before, registers: null }));
}

/** Calls back with each new value, and the one before it, until the signal aborts. */
export function watchSync(
  signal: AbortSignal,
  changed: (state: SyncState, before: SyncState) => void,
): void {
  watchKey('local', SYNC_KEY, signal, (stored, before) =>
    changed(parseSyncState(stored), parseSyncState(before)),
  );
}
