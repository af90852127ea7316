import { i18n } from '#i18n';
import { JournalPlace, type Journals } from '@/components/journal/JournalPlace';
import { JournalGate } from '@/components/lock/JournalGate';
import { holdsWords } from '@/utils/record/entry-texts';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import { PageHead } from './PageHead';
import type { PracticeProps } from './practice-props';

const whole = { pageSize: Number.POSITIVE_INFINITY };

/** What was kept, day by day. */
export function JournalPage({ tools, hasMoved }: PracticeProps) {
  const journals: Journals = {
    promises: useCountedJournal('promises', whole),
    checkIns: useCountedJournal('checkIns', whole),
    wins: useCountedJournal('wins', whole),
    reframes: useCountedJournal('reframes', whole),
  };
  // Their lock is one; what they hold is read one after the other.
  const isLoading = Object.values(journals).some(({ status }) => status === 'loading');
  return (
    <>
      <PageHead
        title={i18n.t('options.journal')}
        lead={i18n.t('diary.lead')}
        takesFocus={hasMoved}
        tools={tools}
      />
      <JournalGate journal={{ ...journals.wins, ...(isLoading && { status: 'loading' }) }}>
        <JournalPlace journals={journals} holdsWords={holdsWords} now={Date.now} />
      </JournalGate>
    </>
  );
}
