import { i18n } from '#i18n';
import type { Draft, Move } from '@/utils/practice/reframe-steps';
import { DraftField } from './DraftField';
import { StepForm } from './StepForm';
import { StrengthField } from './StrengthField';

interface ReframeStepProps {
  draft: Draft;
  onMove(move: Move): void;
}

/** The balanced thought, a small test of it, and how strong the first one feels now. */
export function ReframeStep({ draft, onMove }: ReframeStepProps) {
  return (
    <StepForm
      number={3}
      title={i18n.t('reframes.reframe.title')}
      text={i18n.t('reframes.reframe.text')}
      onMove={onMove}
    >
      <DraftField
        name="balanced"
        label={i18n.t('reframes.reframe.balanced')}
        hint={i18n.t('reframes.reframe.balancedHint')}
        draft={draft}
        onMove={onMove}
      />
      <DraftField
        name="smallTest"
        label={i18n.t('reframes.reframe.test')}
        hint={i18n.t('reframes.reframe.testHint')}
        draft={draft}
        onMove={onMove}
      />
      <StrengthField
        label={i18n.t('reframes.strength.after')}
        value={draft.after}
        onChange={(after) => onMove({ kind: 'write', change: { after } })}
      />
    </StepForm>
  );
}
