import { i18n } from '#i18n';
import { logOnce } from '@/utils/log/log-once';
import { browser } from '@/utils/platform/browser';
import { reminderPages, silenceReminders } from '@/utils/reminders/answer-reminder';
import type { Reminder, ReminderKind } from '@/utils/reminders/next-reminder';
import type { DotKind } from '@/utils/reminders/told';
import { changeTold } from '@/utils/reminders/told-store';
import { changeSettings } from '@/utils/settings/settings-store';
import { MINUTE_MS } from '@/utils/time/durations';
import { openOptions } from './open-welcome';

const ID = 'reminder-';

/** Told later than this, a reminder says that there is no hurry. */
const LATE_MS = 10 * MINUTE_MS;

/** One pixel that shows nothing: in discreet mode a notice has no picture. */
const NO_PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Tells all that is due in one notice, or with the dot on the toolbar where there is no permission. */
export async function tellReminders(
  due: readonly Reminder[],
  { discreet, now }: { discreet: boolean; now: number },
): Promise<void> {
  const [first] = due;
  if (!first) return;
  if (await browser.permissions.contains({ permissions: ['notifications'] })) {
    await notify(first, { discreet, isLate: now - first.at > LATE_MS, isOne: due.length === 1 });
    return;
  }
  // The end of a pause can be seen: its minutes are gone.
  const kind = due.map((reminder) => reminder.kind).find((one): one is DotKind => one !== 'pause');
  if (kind) await changeTold((told) => ({ told: { ...told, dot: kind } }));
}

/** A click on a notice opens its page; its button ends reminders of its kind. */
export function answerNotices(): void {
  // Without the permission the browser offers no notifications at all. It may come while this worker lives.
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
    Promise.all([openOptions(reminderPages[kind]), browser.notifications.clear(id)]).catch(logOnce);
  });
  browser.notifications.onButtonClicked?.addListener((id) => {
    const kind = kindOf(id);
    if (!kind || kind === 'pause') return;
    const silence = changeSettings((settings) => silenceReminders(settings, kind));
    Promise.all([silence, browser.notifications.clear(id)]).catch(logOnce);
  });
}

interface Telling {
  discreet: boolean;
  isLate: boolean;
  /** Nothing else is due. */
  isOne: boolean;
}

async function notify({ kind }: Reminder, telling: Telling): Promise<void> {
  // Firefox knows no buttons, and refuses a notice that has some.
  const canBeSilenced = kind !== 'pause' && telling.isOne && !import.meta.env.FIREFOX;
  await browser.notifications?.create(`${ID}${kind}`, {
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
  const kinds = Object.keys(reminderPages) as ReminderKind[];
  return kinds.find((kind) => id === `${ID}${kind}`) ?? null;
}
