import { browser } from '@/utils/extension/browser';
import { watchKey } from '@/utils/extension/watch-key';
import { nothingTold, parseTold, type Told } from './told';

const KEY = 'told';

/** The one alarm of all reminders. */
export const REMINDER_ALARM = 'reminder';

/** Rejects when the storage refuses. */
export async function readTold(): Promise<Told> {
  const stored = await browser.storage.local.get(KEY);
  return parseTold(stored[KEY]);
}

/** For a page that shows it. Never rejects: a storage that throws reads as nothing told. */
export function loadTold(): Promise<Told> {
  return readTold().catch(() => nothingTold);
}

/**
 * Reads, changes and writes it as one step, and gives back what `change` gave. Rejects when the storage refuses, so that
 * what can not be read is not overwritten: a reminder that is due would be lost by it.
 */
export async function changeTold<T extends { told: Told }>(change: (told: Told) => T): Promise<T> {
  return navigator.locks.request('breather-told', async () => {
    const before = await readTold();
    const changed = change(before);
    if (JSON.stringify(changed.told) !== JSON.stringify(before)) {
      await browser.storage.local.set({ [KEY]: changed.told });
    }
    return changed;
  });
}

/** Calls back when it changed, until the signal aborts. */
export function watchTold(signal: AbortSignal, changed: (told: Told) => void): void {
  watchKey('local', KEY, signal, (stored) => changed(parseTold(stored)));
}

/** Lets the background look at the reminders now, also when its worker sleeps: an alarm that is due wakes it. */
export function lookAtReminders(): void {
  browser.alarms.create(REMINDER_ALARM, { when: Date.now() });
}
