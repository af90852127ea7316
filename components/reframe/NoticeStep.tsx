import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft, Move } from '@/utils/practice/reframe-steps';
import { DraftField } from './DraftField';
import { PatternChoice } from './PatternChoice';
import { StepForm } from './StepForm';
import { StrengthField } from './StrengthField';

interface NoticeStepProps {
  draft: Draft;
  onMove(move: Move): void;
}

/**
 * The thought as it came, how strong it feels, and patterns to recognise. Only the thought is asked
 * for.
 */
export function NoticeStep({ draft, onMove }: NoticeStepProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const mayGoOn = () => {
    const isEmpty = draft.thought.trim() === '';
    setMissing(isEmpty);
    if (isEmpty) field.current?.focus();
    return !isEmpty;
  };
  return (
    <StepForm
      number={1}
      title={i18n.t('reframes.notice.title')}
      text={i18n.t('reframes.notice.text')}
      mayGoOn={mayGoOn}
      onMove={onMove}
    >
      <DraftField
        name="thought"
        label={i18n.t('reframes.notice.label')}
        problem={missing && draft.thought.trim() === '' ? i18n.t('reframes.notice.missing') : null}
        draft={draft}
        field={field}
        onMove={onMove}
      />
      <StrengthField
        label={i18n.t('reframes.strength.before')}
        value={draft.before}
        onChange={(before) => onMove({ kind: 'write', change: { before } })}
      />
      <PatternChoice
        chosen={draft.patterns}
        onChange={(patterns) => onMove({ kind: 'write', change: { patterns } })}
      />
    </StepForm>
  );
}
