import { i18n } from '#i18n';
import { useTrail } from '@/components/ui/use-trail';
import type { Question } from '@/utils/practice/question';
import { QuestionSheet } from './QuestionSheet';

interface QuestionTrailProps {
  /** In the order of their weeks, this week's first. */
  questions: readonly Question[];
  onHide(question: Question): void;
  onKeep(question: Question, note: string): void;
}

/** The way through the questions, one in view; after the last one comes the first. */
export function QuestionTrail({ questions, onHide, onKeep }: QuestionTrailProps) {
  const { current, next, back } = useTrail(questions, null, (seen) => {
    const place = questions.findIndex(({ id }) => id === seen.at(-1));
    return questions[(place + 1) % Math.max(1, questions.length)] ?? null;
  });
  if (!current) return <p class="soft empty">{i18n.t('checkIns.noQuestions')}</p>;
  return (
    <QuestionSheet
      question={current}
      isOfWeek={current === questions[0]}
      onBack={back}
      onNext={next}
      onHide={() => onHide(current)}
      onKeep={(note) => onKeep(current, note)}
    />
  );
}
