import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { TextForm } from '@/components/ui/TextForm';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { LONGEST_NOTE } from '@/utils/practice/limits';
import type { Question } from '@/utils/practice/question';
import type { CheckInEntry } from '@/utils/record/entries';
import css from './today.module.css';

interface WeekQuestionProps {
  question: Question;
  /** What was kept of it this week; null before. */
  kept: CheckInEntry | null;
  /** Whether the journal keeps what is written. */
  keeps: boolean;
  checkInsHref: string;
  journalHref: string;
  /** Is told what stands in the field while it is written. */
  onText(note: string): void;
  onKeep(note: string): void;
}

/** This week's question, and a field for a note of it. */
export function WeekQuestion({ question, kept, onText, onKeep, ...props }: WeekQuestionProps) {
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, kept ? 'kept' : 'asked', false);
  return (
    <Section title={i18n.t('checkIns.ofWeek')}>
      <p class={css.todayQuestion}>{question.text}</p>
      <div ref={place}>
        {kept ? (
          <div role="status" tabIndex={-1} data-next-focus>
            {kept.note !== '' && <p class="written">{kept.note}</p>}
            {props.keeps && (
              <p class="small soft">
                {i18n.t('today.questionKept')}{' '}
                <a href={props.journalHref}>{i18n.t('today.toJournal')}</a>
              </p>
            )}
          </div>
        ) : (
          <TextForm
            label={i18n.t('checkIns.noteLabel')}
            longest={LONGEST_NOTE}
            saveLabel={i18n.t('checkIns.keep')}
            quietSave
            onText={onText}
            onSave={onKeep}
          />
        )}
      </div>
      <p class="small">
        <a href={props.checkInsHref}>{i18n.t('today.questionsMore')}</a>
      </p>
    </Section>
  );
}
