import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimText } from '@/components/ui/ClaimText';
import { sentenceLanguage } from '@/utils/locale/locale';
import { sendQuestions } from '@/utils/practice/send-question';

const EACH_WEEK = '';

interface WhichQuestionProps {
  /** The id of the one that stays, or null. */
  pinned: string | null;
  onPin(pinned: string | null): void;
}

/** Another question each week, or one that stays; and why it changes. */
export function WhichQuestion({ pinned, onPin }: WhichQuestionProps) {
  const id = useId();
  const questions = sendQuestions(sentenceLanguage());
  const isThere = questions.some((one) => one.id === pinned);
  return (
    <div class="labelled">
      <label class="small soft" for={id}>
        {i18n.t('settings.prompt.whichQuestion')}
      </label>
      <select
        id={id}
        class="field"
        value={isThere ? (pinned ?? EACH_WEEK) : EACH_WEEK}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget: { value } }) => onPin(value === EACH_WEEK ? null : value)}
      >
        <option value={EACH_WEEK}>{i18n.t('settings.prompt.eachWeek')}</option>
        {questions.map((question) => (
          <option key={question.id} value={question.id}>
            {question.text}
          </option>
        ))}
      </select>
      <p class="small soft" id={`${id}-why`}>
        <ClaimText id="rotation" />
      </p>
    </div>
  );
}
