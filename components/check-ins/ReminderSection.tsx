import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { dateFormat } from '@/utils/locale/locale';
import type { Settings } from '@/utils/settings/settings';

interface ReminderSectionProps {
  reminder: Settings['reminders']['checkIn'];
  settingsHref: string;
}

/** Whether a weekly reminder is on, and the way to where it is changed. */
export function ReminderSection({ reminder, settingsHref }: ReminderSectionProps) {
  return (
    <Section title={i18n.t('checkIns.reminderTitle')}>
      <p class="soft">
        {reminder.on
          ? i18n.t('checkIns.reminderOn', [
              formatWeekday(reminder.weekday),
              formatTime(reminder.at),
            ])
          : i18n.t('checkIns.reminderOff')}{' '}
        <a href={settingsHref}>{i18n.t('checkIns.reminderSettings')}</a>
      </p>
    </Section>
  );
}

/** 4 January 1970 was a Sunday, which is weekday 0. */
function formatWeekday(weekday: number): string {
  const day = Date.UTC(1970, 0, 4 + weekday);
  return dateFormat({ weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** A time of the day such as `18:00`, as the person's browser counts the hours. */
function formatTime(time: string): string {
  const at = Date.parse(`1970-01-01T${time}Z`);
  return dateFormat({ timeStyle: 'short', timeZone: 'UTC' }).format(at);
}
