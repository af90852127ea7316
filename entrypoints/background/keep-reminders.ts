import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { isSame } from '@/utils/extension/same-value';
import { listPromiseDays } from '@/utils/record/promise-days';
import type { OpenPromise, Reminder } from '@/utils/reminders/next-reminder';
import { takeDue } from '@/utils/reminders/take-due';
import { settleChanged, settleDot } from '@/utils/reminders/told';
import { changeTold, REMINDER_ALARM, watchTold } from '@/utils/reminders/told-store';
import { dropOver, isAhead, laterNow } from '@/utils/settings/chat-rules';
import { changeChats, loadChats, watchChats } from '@/utils/settings/chats-store';
import { readSession, watchSession } from '@/utils/settings/session-store';
import { loadSettings, watchSettings } from '@/utils/settings/settings-store';
import { MINUTE_MS } from '@/utils/time/durations';
import { isDiscreet, watchDiscreet } from './discreet';
import { showBadge } from './show-badge';
import { answerNotices, foldNotices, noteDue, showNotice } from './tell-reminders';

/** How long after a refusal of the storage the reminders are looked at again. */
const AGAIN_MS = 10 * MINUTE_MS;

/**
 * One alarm for the next reminder. It is set anew when the worker starts, after an install or an
 * update, and when settings, promises or the pause change. What is due is worked out when it fires,
 * so a clock or a time zone that was changed counts at once or within the hour.
 */
export function keepReminders(): void {
  const lookSoon = () => void lookNow().catch(logOnce);
  const { signal } = new AbortController();
  browser.runtime.onInstalled.addListener(lookSoon);
  browser.runtime.onStartup.addListener(lookSoon);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER_ALARM) lookSoon();
  });
  watchSession(signal, ({ value: { pause } }, { value: before }) => {
    if (!isSame(pause, before.pause)) lookSoon();
  });
  watchSettings(signal, (parsed, before) => {
    // Next to settings that cannot be read nothing was changed by the person.
    if (!parsed.ok || !before.ok) return lookSoon();
    const [reminders, earlier] = [parsed.value.reminders, before.value.reminders];
    if (!isSame(reminders, earlier)) lookSoon();
  });
  watchChats(signal, ({ value: { later } }, { value: before }) => {
    if (!isSame(later, before.later)) lookSoon();
  });
  watchTold(signal, () => void showBadge().catch(logOnce));
  watchDiscreet(() => void hideNotices().catch(logOnce));
  answerNotices();
  lookSoon();
}

/**
 * One look after the other: one that began before a pause was erased would set its alarm after a
 * later look had taken it away. Nothing is told twice either, for what is due is noted as told, and
 * as yet to be shown, in one step before it is.
 */
async function lookNow(): Promise<void> {
  await navigator.locks.request('breather-reminders', async () => {
    const found = await lookOrAgain();
    if (found) await tell(found);
  });
}

/** What stands on the screen as discreet mode is switched on was written without it. */
async function hideNotices(): Promise<void> {
  await navigator.locks.request('breather-reminders', async () => {
    if (isDiscreet(await loadSettings())) await foldNotices();
  });
}

/** What could not be read or noted is not told, and looked at again. Rejects with the storage. */
async function lookOrAgain(): Promise<Found | null> {
  try {
    return await look();
  } catch (cause) {
    // The alarm that brought us here is gone.
    browser.alarms.create(REMINDER_ALARM, { when: Date.now() + AGAIN_MS });
    throw cause;
  }
}

interface Found {
  telling: readonly Reminder[];
  discreet: boolean;
  now: number;
}

/**
 * Sets the alarm anew, and resolves to what is to be told now; null where the settings cannot be
 * read.
 */
async function look(): Promise<Found | null> {
  const [{ value: settings, ok }, { pause }, chats] = await Promise.all([
    loadSettings(),
    readSession(),
    loadChatsNow(),
  ]);
  // What cannot be read may still be mended: until then everything stays as it is.
  if (!ok) return null;
  const { reminders, discreet } = settings;
  const promises = reminders.promises.on ? await loadOpenPromises() : [];
  const mayNotify = await browser.permissions.contains({ permissions: ['notifications'] });
  const now = Date.now();
  const laterAts = laterNow(chats.value, now).map(({ untilAt }) => untilAt);
  const { told, ...taken } = await changeTold((before) => {
    const settled = settleChanged(before, reminders, now);
    const { due, ...rest } = takeDue({
      ...{ reminders, promises: promises ?? [], pause, laterAts, now },
      told: chats.ok ? settleDot(settled, laterAts, now) : settled,
    });
    return { ...rest, told: noteDue(rest.told, due, mayNotify) };
  });
  const againAt = promises ? null : now + AGAIN_MS;
  const lookAt = againAt === null ? taken.lookAt : Math.min(taken.lookAt ?? againAt, againAt);
  if (lookAt === null) await browser.alarms.clear(REMINDER_ALARM);
  else browser.alarms.create(REMINDER_ALARM, { when: lookAt });
  return { telling: told.telling, discreet, now };
}

/** As they are kept, with what waits for later in the time of a clock that was put back. */
async function loadChatsNow(): Promise<ReturnType<typeof loadChats>> {
  const chats = await loadChats();
  const now = Date.now();
  if (!chats.ok || !isAhead(chats.value, now)) return chats;
  return { ok: true, value: await changeChats((before) => dropOver(before, now)) };
}

/**
 * Shows what is due. A notification that the browser refuses is shown at the next look. Rejects
 * with the browser.
 */
async function tell({ telling, ...how }: Found): Promise<void> {
  if (telling.length === 0) return;
  await showNotice(telling, how);
  await changeTold((before) => ({ told: { ...before, telling: [] } }));
}

/**
 * Days and wishes only: what was promised, and to whom, is not looked at. A locked journal tells
 * them too. Null when it cannot be read.
 */
async function loadOpenPromises(): Promise<OpenPromise[] | null> {
  const answer = await listPromiseDays();
  if (!answer.ok) return null;
  return answer.value.filter(
    ({ state, remind, dueOn }) => state === 'open' && remind && dueOn !== null,
  );
}
