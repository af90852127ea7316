import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { dropDueKey, dropKey, LOCK_ALARM } from '@/utils/record/journal-key';

/**
 * Locks the journal when it was not used for its time, and when the browser starts. Each worker
 * looks when it starts.
 */
export function keepLocked(): void {
  const look = () => void dropDueKey(Date.now()).catch(logOnce);
  browser.runtime.onStartup.addListener(() => void dropKey().catch(logOnce));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOCK_ALARM) look();
  });
  look();
}
