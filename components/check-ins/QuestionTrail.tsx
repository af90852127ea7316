import { i18n } from '#i18n';
import { DeckControls } from '@/components/ui/DeckControls';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import { useFormOf } from '@/components/ui/use-form-of';
import { useTrail } from '@/components/ui/use-trail';
import type { Question } from '@/utils/practice/question';
import { QuestionSheet } from './QuestionSheet';

interface QuestionTrailProps {
  /** In the order of their weeks, this week's first. */
  questions: readonly Question[];
  journalHref: string;
  /** Whether the journal keeps what is written. */
  keeps: boolean;
  onHide(question: Question): void;
  onKeep(question: Question, note: string): void;
}

/** The way through the questions, one in view; after the last one comes the first. */
export function QuestionTrail({
  questions,
  journalHref,
  keeps,
  onHide,
  onKeep,
}: QuestionTrailProps) {
  const { current, next, back } = useTrail(questions, null, (seen) => {
    const place = questions.findIndex(({ id }) => id === seen.at(-1));
    return questions[(place + 1) % Math.max(1, questions.length)] ?? null;
  });
  const [isWriting, setWriting] = useFormOf(current?.id);
  if (!current) return <EmptyPlace text={i18n.t('checkIns.noQuestions')} />;
  return (
    <>
      <QuestionSheet
        question={current}
        isOfWeek={current === questions[0]}
        journalHref={journalHref}
        keeps={keeps}
        isWriting={isWriting}
        onWriting={setWriting}
        onHide={() => onHide(current)}
        onKeep={(note) => onKeep(current, note)}
      />
      {!isWriting && (
        <DeckControls
          keep={null}
          nextLabel={i18n.t('checkIns.another')}
          onBack={back}
          onNext={next}
        />
      )}
    </>
  );
}
