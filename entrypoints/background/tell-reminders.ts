import { i18n } from '#i18n';
import { browser } from '@/utils/extension/browser';
import { namesOf } from '@/utils/extension/by-name';
import { logOnce } from '@/utils/extension/log-once';
import { reminderPages, silenceReminders } from '@/utils/reminders/answer-reminder';
import type { Reminder, ReminderKind } from '@/utils/reminders/next-reminder';
import { type Told, withDots } from '@/utils/reminders/told';
import { changeTold } from '@/utils/reminders/told-store';
import { readChats } from '@/utils/settings/chats-store';
import { firstLater } from '@/utils/settings/keep-later';
import { changeSettings } from '@/utils/settings/settings-store';
import { MINUTE_MS } from '@/utils/time/durations';
import { bringLater } from './keep-chat';
import { openOptions } from './open-welcome';

const ID = 'reminder-';

/** Told later than this, a reminder says that there is no hurry. */
const LATE_MS = 10 * MINUTE_MS;

/** One pixel that shows nothing: in discreet mode a notice has no picture. */
const NO_PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/**
 * What is due as yet to be shown, with what an earlier worker died over; or as the dot on the
 * toolbar where there is no permission. Pure.
 */
export function noteDue(told: Told, due: readonly Reminder[], mayNotify: boolean): Told {
  const telling = [...told.telling, ...due];
  if (mayNotify) return { ...told, telling };
  return withDots(
    { ...told, telling: [] },
    telling.map(({ kind }) => kind),
  );
}

/**
 * Shows all of it in one notice, in the place of an earlier one of the kind. One that stands
 * already is left alone.
 */
export async function showNotice(
  telling: readonly Reminder[],
  { discreet, now }: { discreet: boolean; now: number },
): Promise<void> {
  const [first] = telling;
  if (!first) return;
  const id = `${ID}${first.kind}-${first.dueAt}`;
  const standing = await listStanding();
  if (standing.includes(id)) return;
  const isLate = now - first.at > LATE_MS;
  await notify(id, first, { discreet, isLate, isOne: telling.length === 1 });
  const earlier = standing.filter((one) => kindOf(one) === first.kind);
  await Promise.all(earlier.map((one) => browser.notifications?.clear(one)));
}

/** Takes away the notices that stand, and has the dot stand for what they told. */
export async function foldNotices(): Promise<void> {
  const standing = await listStanding();
  const kinds = standing.map(kindOf).filter((kind) => kind !== null);
  await changeTold((told) => ({ told: withDots(told, kinds) }));
  await Promise.all(standing.map((id) => browser.notifications?.clear(id)));
}

/** The ids of the notices that stand on the screen, or in the list that a system keeps of them. */
async function listStanding(): Promise<string[]> {
  return Object.keys((await browser.notifications?.getAll()) ?? {});
}

/** A click on a notice opens its page; its button ends reminders of its kind. */
export function answerNotices(): void {
  // Without the permission the browser offers no notifications at all. It may come while this
  // worker lives.
  if (browser.notifications) listenToNotices();
  else {
    const heard = () => {
      if (!browser.notifications) return;
      browser.permissions.onAdded.removeListener(heard);
      listenToNotices();
    };
    browser.permissions.onAdded.addListener(heard);
  }
}

function listenToNotices(): void {
  browser.notifications.onClicked.addListener((id) => {
    const kind = kindOf(id);
    if (!kind) return;
    const open = kind === 'later' ? lookAgainNow() : openOptions(reminderPages[kind]);
    open.then(() => browser.notifications.clear(id)).catch(logOnce);
  });
  browser.notifications.onButtonClicked?.addListener((id) => {
    const kind = kindOf(id);
    if (!kind || kind === 'pause' || kind === 'later') return;
    // One after the other: a notice that a worker died over can be pressed again.
    changeSettings((settings) => silenceReminders(settings, kind))
      .then(() => browser.notifications.clear(id))
      .catch(logOnce);
  });
}

/** Brings the message that has waited longest. */
async function lookAgainNow(): Promise<void> {
  const now = Date.now();
  const later = firstLater(await readChats(), now);
  if (later) await bringLater(later, now);
}

interface Telling {
  discreet: boolean;
  isLate: boolean;
  /** Nothing else is due. */
  isOne: boolean;
}

async function notify(id: string, { kind }: Reminder, telling: Telling): Promise<void> {
  // Firefox knows no buttons, and refuses a notice that has some.
  const isOfOnce = kind === 'pause' || kind === 'later';
  const canBeSilenced = !isOfOnce && telling.isOne && !import.meta.env.FIREFOX;
  await browser.notifications?.create(id, {
    type: 'basic',
    iconUrl: telling.discreet ? NO_PICTURE : browser.runtime.getURL('/icon/128.png'),
    ...wordsFor(kind, telling),
    ...(canBeSilenced ? { buttons: [{ title: i18n.t('notifications.silence') }] } : {}),
  });
}

function wordsFor(
  kind: ReminderKind,
  { discreet, isLate, isOne }: Telling,
): { title: string; message: string } {
  if (discreet) {
    return { title: i18n.t('discreet.noticeTitle'), message: i18n.t('discreet.noticeMessage') };
  }
  if (!isOne) {
    const title = i18n.t('notifications.several.title');
    return { title, message: i18n.t('notifications.several.message') };
  }
  const key = kind === 'pause' ? 'pauseOver' : kind;
  const title = i18n.t(`notifications.${key}.title`);
  if (isLate) return { title, message: i18n.t('notifications.late') };
  return { title, message: i18n.t(`notifications.${key}.message`) };
}

function kindOf(id: string): ReminderKind | null {
  const name = id.startsWith(ID) ? id.slice(ID.length).split('-')[0] : null;
  return namesOf(reminderPages).find((kind) => kind === name) ?? null;
}
