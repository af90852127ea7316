import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/ui/CopyButton';
import { firstPress } from '@/components/ui/first-press';
import { TextForm } from '@/components/ui/TextForm';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { LONGEST_NOTE } from '@/utils/practice/limits';
import type { Question } from '@/utils/practice/question';
import css from './check-ins.module.css';

interface QuestionSheetProps {
  question: Question;
  /** Whether it is the one of this week. */
  isOfWeek: boolean;
  /** Where a note that was kept is found again. */
  journalHref: string;
  /** Whether a note is being written. */
  isWriting: boolean;
  onWriting(isWriting: boolean): void;
  /** Whether the journal keeps what is written. */
  keeps: boolean;
  onHide(): void;
  /** The note may be empty: then only the question and the day are kept. */
  onKeep(note: string): void;
}

/** One question in view. A note is written only when the person asks for it. */
export function QuestionSheet(props: QuestionSheetProps) {
  const { question, isWriting, onWriting } = props;
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  // Of which question, so that it does not go on to the next one. The sheet stays, and with it the
  // focus.
  const [kept, setKept] = useState<string | null>(null);
  useKeptFocus(sheet, isWriting ? 'writing' : 'reading', false);

  return (
    <article class="sheet question" aria-labelledby={id} ref={sheet}>
      <div class={css.questionWords} aria-live="polite" aria-atomic="true">
        <p class="tag">
          {props.isOfWeek ? i18n.t('checkIns.ofWeek') : i18n.t(`checkIns.topics.${question.topic}`)}
        </p>
        <h2 id={id}>{question.text}</h2>
      </div>
      {isWriting ? (
        <TextForm
          label={i18n.t('checkIns.noteLabel')}
          hint={i18n.t('checkIns.noteHint')}
          longest={LONGEST_NOTE}
          saveLabel={i18n.t('checkIns.keep')}
          takesFocus
          onSave={(note) => {
            props.onKeep(note);
            onWriting(false);
            setKept(question.id);
          }}
          onCancel={() => onWriting(false)}
        />
      ) : (
        <>
          <div class="row">
            <button
              type="button"
              class="button main"
              data-next-focus
              onClick={() => onWriting(true)}
            >
              {i18n.t('checkIns.note')}
            </button>
            <CopyButton small text={question.text} label={i18n.t('checkIns.copyQuestion')} />
            <button type="button" class="button quiet" onClick={firstPress(props.onHide)}>
              {i18n.t('checkIns.hide')}
            </button>
          </div>
          <p class="small soft" role="status">
            {kept === question.id && props.keeps && (
              <>
                {i18n.t('checkIns.noteKept')}{' '}
                <a href={props.journalHref}>{i18n.t('today.toJournal')}</a>
              </>
            )}
          </p>
        </>
      )}
    </article>
  );
}
