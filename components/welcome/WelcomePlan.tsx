import { i18n } from '#i18n';
import { PlanForm } from '@/components/settings/PlanForm';
import { ClaimText } from '@/components/ui/ClaimText';
import type { IfThenPlan } from '@/utils/engine/bridge';

interface WelcomePlanProps {
  plan: IfThenPlan | null;
  onPlan(plan: IfThenPlan | null): void;
}

/** One if-then plan in one's own words, which may be left out. */
export function WelcomePlan(props: WelcomePlanProps) {
  return (
    <>
      <PlanForm {...props} />
      <p class="small soft">
        {i18n.t('plan.lead')} {i18n.t('plan.change')}
      </p>
      <p class="small soft">
        <ClaimText id="plan" />
      </p>
    </>
  );
}
