import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { OwnTexts } from '@/components/ui/OwnTexts';
import { withHidden, withShown } from '@/components/ui/own-deck';
import { Section } from '@/components/ui/Section';
import type { CheckInWords } from '@/utils/practice/check-in-words-for';
import type { Question } from '@/utils/practice/question';
import { questionsInTurn } from '@/utils/practice/question-of-week';
import type { CheckInEntry } from '@/utils/record/entries';
import type { JournalState } from '@/utils/record/use-journal';
import type { OwnDeck, Settings } from '@/utils/settings/settings';
import { PhraseSection } from './PhraseSection';
import { QuestionTrail } from './QuestionTrail';
import { ReminderSection } from './ReminderSection';

interface CheckInsPlaceProps {
  words: CheckInWords;
  /** `weekOf` today. */
  week: number;
  /** `settings.questions`, with the own ones of the journal. */
  deck: OwnDeck;
  /** Of the store in which they are kept. */
  ownStatus: JournalState<'questions'>['status'];
  journal: JournalState<'checkIns'>;
  reminder: Settings['reminders']['checkIn'];
  settingsHref: string;
  /** Where the notes are. */
  journalHref: string;
  /** The clock, in epoch ms. */
  now(): number;
  onDeck(change: (before: OwnDeck) => OwnDeck): void;
}

/** A question a week, and ways to answer it. What is kept of it is in the journal. */
export function CheckInsPlace(props: CheckInsPlaceProps) {
  const { words, deck, journal, onDeck } = props;
  const [hidden, setHidden] = useState<Question | null>(null);
  const own = deck.own.map((item): Question => ({ ...item, topic: 'own' }));
  const questions = questionsInTurn(props.week, {
    given: words.questions,
    own,
    hidden: deck.hidden,
  });
  const keep = (question: Question, note: string) => {
    const entry: CheckInEntry = {
      id: crypto.randomUUID(),
      createdAt: props.now(),
      questionId: question.id,
      question: question.text,
      note,
    };
    void journal.save(entry);
  };
  return (
    <>
      <JournalTrouble of={[journal.status, props.ownStatus]} />
      <QuestionTrail
        questions={questions}
        journalHref={props.journalHref}
        keeps={journal.status === 'ready'}
        onHide={(question) => {
          onDeck((before) => withHidden(before, question.id));
          setHidden(question);
        }}
        onKeep={keep}
      />
      <EntryUndo
        said={hidden && i18n.t('checkIns.hidden')}
        of={hidden?.id ?? null}
        onUndo={() => {
          if (hidden) onDeck((before) => withShown(before, hidden.id));
          setHidden(null);
        }}
      />
      <PhraseSection phrases={words.phrases} />
      <Section title={i18n.t('checkIns.ownTitle')} lead={i18n.t('checkIns.ownLead')}>
        <OwnTexts
          deck={deck}
          texts={[...own, ...words.questions]}
          words={{
            add: i18n.t('checkIns.ownAdd'),
            label: i18n.t('checkIns.ownLabel'),
            missing: i18n.t('checkIns.ownMissing'),
            empty: i18n.t('checkIns.ownEmpty'),
            deleted: i18n.t('checkIns.ownDeleted'),
            hidden: i18n.t('checkIns.ownHidden'),
          }}
          onDeck={onDeck}
        />
      </Section>
      <ReminderSection reminder={props.reminder} settingsHref={props.settingsHref} />
    </>
  );
}
