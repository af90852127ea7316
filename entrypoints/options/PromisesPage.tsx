import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { PromisesPlace } from '@/components/promises/PromisesPlace';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import { PageHead } from './PageHead';
import { PageTabs } from './PageTabs';
import type { PracticeProps } from './practice-props';

/** What the person said they would do. */
export function PromisesPage({ settings, tools, hasMoved }: PracticeProps) {
  const journal = useCountedJournal('promises', { pageSize: Number.POSITIVE_INFINITY });
  return (
    <>
      <PageHead
        title={i18n.t('promises.title')}
        lead={i18n.t('promises.lead')}
        takesFocus={hasMoved}
        tools={tools}
      >
        <PageTabs current="promises" />
      </PageHead>
      <JournalGate journal={journal}>
        <PromisesPlace
          journal={journal}
          remindersOn={settings.settings.reminders.promises.on}
          settingsHref="#settings/reminders"
          journalHref="#journal"
          wordsHref="#words/ownMistake"
          now={Date.now}
        />
      </JournalGate>
    </>
  );
}
