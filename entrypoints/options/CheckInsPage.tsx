import { i18n } from '#i18n';
import { CheckInsPlace } from '@/components/check-ins/CheckInsPlace';
import { JournalGate } from '@/components/lock/JournalGate';
import { sentenceLanguage } from '@/utils/locale/locale';
import { checkInWordsFor } from '@/utils/practice/check-in-words-for';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import { dayOf, weekOf } from '@/utils/time/iso-week';
import { PageHead } from './PageHead';
import type { PracticeProps } from './PracticePage';

/** A question of the week, and the notes that were kept. */
export function CheckInsPage({ settings, tools, hasMoved }: PracticeProps) {
  const journal = useCountedJournal('checkIns');
  const { questions, reminders } = settings.settings;
  return (
    <>
      <PageHead
        title={i18n.t('options.checkIns')}
        lead={i18n.t('checkIns.lead')}
        takesFocus={hasMoved}
        tools={tools}
      />
      <p class="problem" role="alert">
        {settings.notSaved && i18n.t('options.notSaved')}
      </p>
      <JournalGate journal={journal}>
        <CheckInsPlace
          words={checkInWordsFor(sentenceLanguage())}
          week={weekOf(dayOf(Date.now()))}
          deck={questions}
          journal={journal}
          reminder={reminders.checkIn}
          settingsHref="#settings/reminders"
          journalHref="#journal"
          now={Date.now}
          onDeck={(change) =>
            void settings.change((before) => ({ ...before, questions: change(before.questions) }))
          }
        />
      </JournalGate>
    </>
  );
}
