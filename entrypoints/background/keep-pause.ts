import { i18n } from '#i18n';
import { logOnce } from '@/utils/log/log-once';
import { browser } from '@/utils/platform/browser';
import { hasJustEnded, pauseDue } from '@/utils/reminders/pause-due';
import { loadSession, watchSession } from '@/utils/session/session-store';
import { openOptions } from './open-welcome';

const END = 'pause-end';
const MINUTE = 'pause-minute';
const NOTICE = 'pause-over';

/**
 * The pause on the toolbar and the notice at its end. Alarms outlive the worker; they are set anew at each start.
 * A pause that is over stays in the session until the person has seen it in the popup or begins another.
 */
export function keepPause(): void {
  const refresh = () => void refreshPause().catch(logOnce);
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MINUTE) refresh();
    if (name === END) Promise.all([refreshPause(), notifyEnd()]).catch(logOnce);
  });
  watchSession(new AbortController().signal, ({ pause }, before) => {
    if (JSON.stringify(pause) !== JSON.stringify(before.pause)) refresh();
  });
  // Without the permission the browser offers no notifications at all.
  browser.notifications?.onClicked.addListener((id) => {
    if (id === NOTICE) openOptions('pause').catch(logOnce);
  });
}

async function refreshPause(): Promise<void> {
  const { pause } = await loadSession();
  const { badge, nextAt } = pauseDue(pause, Date.now());
  await showBadge(badge);
  if (pause && nextAt !== null) {
    browser.alarms.create(END, { when: pause.endsAt });
    browser.alarms.create(MINUTE, { when: nextAt, periodInMinutes: 1 });
  } else {
    await Promise.all([browser.alarms.clear(END), browser.alarms.clear(MINUTE)]);
  }
}

async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: '#22655f' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

async function notifyEnd(): Promise<void> {
  const { pause } = await loadSession();
  if (!hasJustEnded(pause, Date.now())) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications?.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('notifications.pauseOver.title'),
    message: i18n.t('notifications.pauseOver.message'),
  });
}
