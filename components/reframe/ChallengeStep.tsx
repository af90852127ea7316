import { i18n } from '#i18n';
import type { Draft, Move } from '@/utils/practice/reframe-steps';
import { DraftField } from './DraftField';
import { StepForm } from './StepForm';

interface ChallengeStepProps {
  draft: Draft;
  onMove(move: Move): void;
}

/** What speaks for the thought, and what against it. */
export function ChallengeStep({ draft, onMove }: ChallengeStepProps) {
  return (
    <StepForm
      number={2}
      title={i18n.t('reframes.challenge.title')}
      text={i18n.t('reframes.challenge.text')}
      onMove={onMove}
    >
      <DraftField
        name="evidenceFor"
        label={i18n.t('reframes.challenge.for')}
        hint={i18n.t('reframes.challenge.forHint')}
        draft={draft}
        onMove={onMove}
      />
      <DraftField
        name="evidenceAgainst"
        label={i18n.t('reframes.challenge.against')}
        hint={i18n.t('reframes.challenge.againstHint')}
        draft={draft}
        onMove={onMove}
      />
    </StepForm>
  );
}
