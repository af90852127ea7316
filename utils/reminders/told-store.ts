import { browser } from '@/utils/extension/browser';
import { defineStore } from '@/utils/extension/define-store';
import { parseTold, type Told } from './told';

/** The one alarm of all reminders. */
export const REMINDER_ALARM = 'reminder';

const store = defineStore({
  area: 'local',
  key: 'told',
  parse: parseTold,
});

export const { read: readTold, load: loadTold, watch: watchTold } = store;

/** As `change` of a store, and resolves to all that `change` returned. */
export async function changeTold<T extends { told: Told }>(change: (told: Told) => T): Promise<T> {
  let changed: T | undefined;
  await store.change((told) => {
    changed = change(told);
    return changed.told;
  });
  // Where `change` was not called, the store rejected.
  return changed as T;
}

/**
 * Lets the background look at the reminders now, also when its worker sleeps: an alarm that is due
 * wakes it.
 */
export function lookAtReminders(): void {
  browser.alarms.create(REMINDER_ALARM, { when: Date.now() });
}
