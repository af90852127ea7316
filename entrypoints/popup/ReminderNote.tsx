import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { logOnce } from '@/utils/extension/log-once';
import { reminderPages, silenceReminders } from '@/utils/reminders/answer-reminder';
import type { DotKind } from '@/utils/reminders/told';
import { changeTold, loadTold } from '@/utils/reminders/told-store';
import type { Settings } from '@/utils/settings/settings';

interface ReminderNoteProps {
  onChange(change: (settings: Settings) => Settings): void;
}

/** What the dot on the toolbar stood for. Once it was seen here, the dot goes. */
export function ReminderNote({ onChange }: ReminderNoteProps) {
  const [kind, setKind] = useState<DotKind | null>(null);
  const [isSilenced, setSilenced] = useState(false);
  useEffect(() => {
    void loadTold().then(({ value: { dot } }) => {
      if (!dot) return;
      setKind(dot);
      changeTold((told) => ({ told: { ...told, dot: null } })).catch(logOnce);
    });
  }, []);

  if (!kind) return null;
  const silence = () => {
    onChange((before) => silenceReminders(before, kind));
    setSilenced(true);
  };
  return (
    <section class="notice reminder-note" aria-label={i18n.t('reminders.title')}>
      <p role="status">{i18n.t(isSilenced ? 'reminders.silenced' : `reminders.due.${kind}`)}</p>
      {!isSilenced && (
        <p class="row">
          <a
            class="button pill"
            href={`/options.html#${reminderPages[kind]}`}
            target="_blank"
            rel="noreferrer"
          >
            {i18n.t('reminders.open')}
          </a>
          <button type="button" class="button quiet" onClick={silence}>
            {i18n.t('reminders.silence')}
          </button>
        </p>
      )}
    </section>
  );
}
