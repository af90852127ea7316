/** Where a reminder is answered, and how its kind is silenced. Pure. */
import type { Settings } from '@/utils/settings/settings';
import type { ReminderKind } from './next-reminder';
import { type SwitchedKind, switches } from './told';

/** The page of the options for each kind; a message that waits has its own tab first. */
export const reminderPages: Record<ReminderKind, string> = {
  pause: 'pause',
  later: 'pause',
  promise: 'promises',
  checkIn: 'check-ins',
  practice: 'ground',
};

export function silenceReminders(settings: Settings, kind: SwitchedKind): Settings {
  const { reminders } = settings;
  const key = switches[kind];
  return { ...settings, reminders: { ...reminders, [key]: { ...reminders[key], on: false } } };
}
