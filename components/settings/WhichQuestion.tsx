import { i18n } from '#i18n';
import { ClaimText } from '@/components/ui/ClaimText';
import { Labelled } from '@/components/ui/Labelled';
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
  const questions = sendQuestions(sentenceLanguage());
  const isThere = questions.some((one) => one.id === pinned);
  return (
    <Labelled label={i18n.t('settings.prompt.whichQuestion')} look="small soft">
      {(tied) => (
        <>
          <select
            {...tied}
            class="field"
            value={isThere ? (pinned ?? EACH_WEEK) : EACH_WEEK}
            onChange={({ currentTarget: { value } }) => onPin(value === EACH_WEEK ? null : value)}
          >
            <option value={EACH_WEEK}>{i18n.t('settings.prompt.eachWeek')}</option>
            {questions.map((question) => (
              <option key={question.id} value={question.id}>
                {question.text}
              </option>
            ))}
          </select>
          <p class="small soft">
            <ClaimText id="rotation" />
          </p>
        </>
      )}
    </Labelled>
  );
}
