import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { reminderPages, silenceReminders } from '@/utils/reminders/answer-reminder';
import type { SwitchedKind } from '@/utils/reminders/told';
import type { Settings } from '@/utils/settings/settings';
import css from './now-line.module.css';
import { PageLink } from './PageLink';

interface ReminderNoteProps {
  /** What the dot on the toolbar stood for. */
  kind: SwitchedKind;
  onChange(change: (settings: Settings) => Settings): void;
}

/** A reminder that had no other way, with the way to silence its kind. */
export function ReminderNote({ kind, onChange }: ReminderNoteProps) {
  const [isSilenced, setSilenced] = useState(false);
  const silence = () => {
    onChange((before) => silenceReminders(before, kind));
    setSilenced(true);
  };
  return (
    <section class={css.reminderNote} aria-label={i18n.t('reminders.title')}>
      <p role="status">{i18n.t(isSilenced ? 'reminders.silenced' : `reminders.due.${kind}`)}</p>
      {!isSilenced && (
        <p class="row">
          <PageLink look="button pill" hash={reminderPages[kind]}>
            {i18n.t('reminders.open')}
          </PageLink>
          <button type="button" class="button quiet" onClick={silence}>
            {i18n.t('reminders.silence')}
          </button>
        </p>
      )}
    </section>
  );
}
