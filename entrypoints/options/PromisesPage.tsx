import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { PromisesPlace } from '@/components/promises/PromisesPlace';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import type { SettingsState } from '@/utils/settings/use-settings';
import { PageHead } from './PageHead';

interface PromisesPageProps {
  settings: SettingsState;
  hasMoved: boolean;
}

/** What the person said they would do. */
export function PromisesPage({ settings, hasMoved }: PromisesPageProps) {
  const journal = useCountedJournal('promises', { pageSize: Number.POSITIVE_INFINITY });
  return (
    <>
      <PageHead
        title={i18n.t('promises.title')}
        lead={i18n.t('promises.lead')}
        takesFocus={hasMoved}
      />
      <JournalGate journal={journal}>
        <PromisesPlace
          journal={journal}
          remindersOn={settings.settings.reminders.promises.on}
          settingsHref="#settings/reminders"
          wordsHref="#words/ownMistake"
          now={Date.now}
        />
      </JournalGate>
    </>
  );
}
