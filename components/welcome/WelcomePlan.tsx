import { i18n } from '#i18n';
import { bare, sayPlan } from '@/components/settings/say-plan';
import { ClaimText } from '@/components/ui/ClaimText';
import { TextField } from '@/components/ui/TextField';
import type { IfThenPlan } from '@/utils/engine/told-frame';
import { LONGEST_FEELING } from '@/utils/practice/limits';
import type { WelcomeSign } from '@/utils/settings/rule-sets';
import type { Settings } from '@/utils/settings/settings';
import css from './welcome.module.css';

interface WelcomePlanProps {
  rules: Settings['rules'];
  plans: readonly IfThenPlan[];
  signs: readonly WelcomeSign[];
  onTick(sign: WelcomeSign, isOn: boolean): void;
  /** A feeling in the person's own words; empty is none. */
  onFeeling(feeling: string): void;
}

/** The signs of a heated moment. Each tick is a rule, and shown back as an if-then plan. */
export function WelcomePlan({ rules, plans, signs, onTick, onFeeling }: WelcomePlanProps) {
  const [felt] = plans.flatMap((plan) => ('feeling' in plan ? [plan.feeling] : []));
  return (
    <>
      <fieldset class="chooser-sites">
        <legend class="visually-hidden">{i18n.t('plan.welcomeTitle')}</legend>
        {signs.map((sign) => (
          <label class="choice" key={sign}>
            <input
              type="checkbox"
              checked={rules[sign].on}
              onChange={(event) => onTick(sign, event.currentTarget.checked)}
            />
            <span>{i18n.t(`plan.tick.${sign}`)}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={i18n.t('plan.orFeeling')}
        hint={i18n.t('plan.ifHint')}
        longest={LONGEST_FEELING}
        text={felt ?? ''}
        takesAt="change"
        onText={(feeling) => onFeeling(bare(feeling))}
      />
      <ul class={css.plansShown} aria-label={i18n.t('plan.yours')} aria-live="polite">
        {plans.length === 0 && <li class="plan-shown plan-none">{i18n.t('plan.none')}</li>}
        {plans.map((plan) => (
          <li class="plan-shown" key={JSON.stringify(plan)}>
            {sayPlan(plan, rules)}
          </li>
        ))}
      </ul>
      <p class="small soft">
        {i18n.t('plan.lead')} {i18n.t('plan.change')} <ClaimText id="plan" />
      </p>
    </>
  );
}
