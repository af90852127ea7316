import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimText } from '@/components/ui/ClaimText';
import { Section } from '@/components/ui/Section';
import { UndoLine } from '@/components/ui/UndoLine';
import type { IfThenPlan } from '@/utils/engine/bridge';
import { PlanForm } from './PlanForm';

interface PlanSectionProps {
  plan: IfThenPlan | null;
  onPlan(plan: IfThenPlan | null): void;
}

/** The if-then plan that the prompt shows back. */
export function PlanSection({ plan, onPlan }: PlanSectionProps) {
  const [removed, setRemoved] = useState<IfThenPlan | null>(null);
  const change = (next: IfThenPlan | null) => {
    setRemoved(next ? null : plan);
    onPlan(next);
  };
  return (
    <Section title={i18n.t('plan.title')} lead={i18n.t('plan.lead')}>
      <p class="small soft">
        <ClaimText id="plan" />
      </p>
      <PlanForm plan={plan} onPlan={change} />
      {plan && (
        <button type="button" class="button plain" onClick={() => change(null)}>
          {i18n.t('plan.remove')}
        </button>
      )}
      <UndoLine
        said={removed && !plan ? i18n.t('plan.removed') : null}
        undoLabel={i18n.t('plan.undo')}
        onUndo={() => removed && change(removed)}
      />
    </Section>
  );
}
