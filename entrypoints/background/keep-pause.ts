import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { isSame } from '@/utils/extension/same-value';
import { pauseDue, pauseInTime } from '@/utils/reminders/pause-due';
import { changeSession, readSession, watchSession } from '@/utils/settings/session-store';
import { showBadge } from './show-badge';

const MINUTE = 'pause-minute';

/**
 * The minutes of a pause on the toolbar; its end is told with the other reminders. Alarms outlive
 * the worker; they are set anew whenever it starts. A pause that is over stays in the session until
 * the person has seen it in the popup or begins another.
 */
export function keepPause(): void {
  const refresh = () => void refreshPause().catch(logOnce);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MINUTE) refresh();
  });
  watchSession(new AbortController().signal, ({ value: { pause } }, { value: before }) => {
    if (!isSame(pause, before.pause)) refresh();
  });
  refresh();
}

async function refreshPause(): Promise<void> {
  const now = Date.now();
  const { pause } = await readSession();
  if (pause && pauseInTime(pause, now) !== pause) {
    await changeSession((session) => ({
      ...session,
      pause: session.pause && pauseInTime(session.pause, now),
    }));
  }
  await showBadge();
  await navigator.locks.request('breather-pause-minute', setMinute);
}

/**
 * Sets the alarm for the next minute, one call after the other: a call that began before the pause
 * was erased would set its alarm after a later one had taken it away.
 */
async function setMinute(): Promise<void> {
  const { pause } = await readSession();
  const { nextAt } = pauseDue(pause, Date.now());
  if (nextAt === null) await browser.alarms.clear(MINUTE);
  else browser.alarms.create(MINUTE, { when: nextAt, periodInMinutes: 1 });
}
