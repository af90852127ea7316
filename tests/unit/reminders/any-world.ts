import type { ReminderWorld } from '@/utils/reminders/next-reminder';
import { nothingTold } from '@/utils/reminders/told';
import { defaultSettings } from '@/utils/settings/settings';

const quietOff = { on: false, from: '22:00', to: '07:00' };

/** A world in which nothing is on, with what differs. */
export function worldWith(
  differs: Partial<Omit<ReminderWorld, 'reminders' | 'told'>> & {
    reminders?: Partial<ReminderWorld['reminders']>;
    told?: Partial<ReminderWorld['told']>;
    now: number;
  },
): ReminderWorld {
  return {
    promises: [],
    pause: null,
    laterAts: [],
    ...differs,
    reminders: { ...defaultSettings.reminders, quiet: quietOff, ...differs.reminders },
    told: { ...nothingTold, ...differs.told },
  };
}
