import { i18n } from '#i18n';
import { CheckInsPlace } from '@/components/check-ins/CheckInsPlace';
import { JournalGate } from '@/components/lock/JournalGate';
import { useToday } from '@/components/ui/use-today';
import { sentenceLanguage } from '@/utils/locale/locale';
import { checkInWordsFor } from '@/utils/practice/check-in-words-for';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import { useOwnDeck } from '@/utils/record/use-own-deck';
import { weekOf } from '@/utils/time/iso-week';
import { NotSaved } from './NotSaved';
import { PageHead } from './PageHead';
import type { PracticeProps } from './practice-props';

/** A question of the week, and the notes that were kept. */
export function CheckInsPage({ settings, tools, hasMoved }: PracticeProps) {
  const journal = useCountedJournal('checkIns');
  const today = useToday(Date.now);
  const { deck, status, change } = useOwnDeck('questions', settings);
  return (
    <>
      <PageHead
        title={i18n.t('options.checkIns')}
        lead={i18n.t('checkIns.lead')}
        takesFocus={hasMoved}
        tools={tools}
      />
      <NotSaved notSaved={settings.notSaved} />
      <JournalGate journal={status === 'loading' ? { ...journal, status } : journal}>
        <CheckInsPlace
          words={checkInWordsFor(sentenceLanguage())}
          week={weekOf(today)}
          deck={deck}
          ownStatus={status}
          journal={journal}
          reminder={settings.settings.reminders.checkIn}
          settingsHref="#settings/reminders"
          journalHref="#journal"
          now={Date.now}
          onDeck={change}
        />
      </JournalGate>
    </>
  );
}
