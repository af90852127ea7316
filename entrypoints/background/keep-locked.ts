import { dropDueKey, dropKey, LOCK_ALARM } from '@/utils/journal/journal-key';
import { logOnce } from '@/utils/log/log-once';
import { browser } from '@/utils/platform/browser';

/** Locks the journal when it was not used for its time, and when the browser starts. Each worker looks when it starts. */
export function keepLocked(): void {
  const look = () => void dropDueKey(Date.now()).catch(logOnce);
  browser.runtime.onStartup.addListener(() => void dropKey().catch(logOnce));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOCK_ALARM) look();
  });
  look();
}
