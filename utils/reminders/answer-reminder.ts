/** Where a reminder is answered, and how its kind is silenced. Pure. */
import type { Settings } from '@/utils/settings/settings';
import type { ReminderKind } from './next-reminder';
import type { SwitchedKind } from './told';

/** The page of the options for each kind; a message that waits has its own tab first. */
export const reminderPages: Record<ReminderKind, string> = {
  pause: 'pause',
  later: 'pause',
  promise: 'promises',
  checkIn: 'check-ins',
  practice: 'ground',
};

/** Which switch of the settings a kind hangs on; the end of a pause has none. */
const switches = { promise: 'promises', checkIn: 'checkIn', practice: 'practice' } as const;

export function silenceReminders(settings: Settings, kind: SwitchedKind): Settings {
  const { reminders } = settings;
  const key = switches[kind];
  return { ...settings, reminders: { ...reminders, [key]: { ...reminders[key], on: false } } };
}
