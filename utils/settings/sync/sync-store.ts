import { browser } from '@/utils/extension/browser';
import { defineStore, lockOf } from '@/utils/extension/define-store';
import { SECOND_MS } from '@/utils/time/durations';
import { noSync, parseSyncState } from './sync-state';

export const SYNC_KEY = 'sync';

/**
 * Whoever changes what is kept of sync, or sync itself, holds it. Taken before the lock of the
 * settings, never after.
 */
export const SYNC_LOCK = lockOf(SYNC_KEY);

/** Wakes the worker for what it could not finish. */
export const SYNC_ALARM = 'sync';

/** How long changes are gathered into one write. */
const SOON_MS = 3 * SECOND_MS;

export const {
  read: readSync,
  load: loadSync,
  change: changeSync,
  watch: watchSync,
} = defineStore({
  area: 'local',
  key: SYNC_KEY,
  parse: parseSyncState,
});

/**
 * Asks the background for a pass: its worker does not hear of what changed in the journal. Never
 * rejects.
 */
export async function wakeSync(): Promise<void> {
  try {
    if ((await readSync()).on)
      await browser.alarms.create(SYNC_ALARM, { when: Date.now() + SOON_MS });
  } catch {
    // Without a pass now, the change of the journal goes along with the next one of the settings,
    // or when the browser starts.
  }
}

/**
 * To be called before a journal is emptied for good: else the next pass would take its own texts
 * for deleted, and delete them on the other devices. Rejects when the storage refuses.
 */
export async function forgetOwnTexts(): Promise<void> {
  const state = await readSync();
  if (state.on) await changeSync((before) => ({ ...before, journal: null }));
}

/** Switches it on here. Rejects when the storage refuses. */
export async function startSync(): Promise<void> {
  await changeSync((state) => (state.on ? state : { ...noSync, on: true, hasCopy: true }));
}

/** Off here; the copy stays for the other devices. Rejects when the storage refuses. */
export async function leaveSync(): Promise<void> {
  await changeSync(({ hasCopy }) => ({ ...noSync, hasCopy }));
}

/**
 * Off here, and the copy is taken out, which ends it on the other devices. Rejects when the storage
 * refuses.
 */
export async function removeSync(): Promise<void> {
  await changeSync(() => ({ ...noSync, removing: true }));
}

/**
 * To be called before settings that cannot be read give way to fresh ones: else the next pass
 * would take what is missing in those for deleted. Sync then begins anew, and gives back what it
 * has. Rejects when the storage refuses.
 */
export async function forgetRegisters(): Promise<void> {
  const state = await readSync();
  if (state.on) await changeSync((before) => ({ ...before, registers: null }));
}
