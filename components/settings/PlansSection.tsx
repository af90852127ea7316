import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimText } from '@/components/ui/ClaimText';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { ListRow } from '@/components/ui/ListRow';
import { Section } from '@/components/ui/Section';
import type { IfThenPlan, Rule } from '@/utils/engine/told-frame';
import { MOST_PLANS } from '@/utils/practice/limits';
import type { Settings } from '@/utils/settings/settings';
import { PlanForm } from './PlanForm';
import { sayPlan } from './say-plan';

interface PlansSectionProps {
  plans: readonly IfThenPlan[];
  /** Those that a plan can have. */
  signs: readonly Rule[];
  rules: Settings['rules'];
  onPlans(plans: IfThenPlan[]): void;
}

/** The if-then plans of which the prompt shows one. */
export function PlansSection({ plans, signs, rules, onPlans }: PlansSectionProps) {
  /** The place of the one that is being written; the place after the last is a new one. */
  const [open, setOpen] = useState<number | null>(null);
  /** The place that gave itself to a form, and has itself back. */
  const [back, setBack] = useState<number | null>(null);
  const [removed, setRemoved] = useState<{ plan: IfThenPlan; at: number } | null>(null);
  const leave = () => {
    setBack(open);
    setOpen(null);
  };
  const form = (at: number) => (
    <PlanForm
      plan={plans[at] ?? null}
      signs={signs}
      facts={rules}
      onSave={(plan) => {
        onPlans(plans.toSpliced(at, 1, plan));
        leave();
      }}
      onCancel={leave}
    />
  );
  return (
    <Section title={i18n.t('plan.title')} lead={i18n.t('plan.lead')}>
      <p class="small soft">
        <ClaimText id="plan" />
      </p>
      {plans.length > 0 && (
        <ul class="entries">
          {plans.map((plan, at) => {
            const about = sayPlan(plan, rules);
            const key = `${at} ${about}`;
            if (open === at) return <li key={key}>{form(at)}</li>;
            const actions = [
              {
                label: i18n.t('plan.edit'),
                name: i18n.t('plan.editNamed', [about]),
                press: () => setOpen(at),
              },
              {
                label: i18n.t('plan.remove'),
                name: i18n.t('plan.removeNamed', [about]),
                press: () => {
                  setRemoved({ plan, at });
                  setOpen(null);
                  onPlans(plans.toSpliced(at, 1));
                },
              },
            ];
            return (
              <ListRow key={key} about={about} actions={actions} isBack={back === at}>
                <p>{about}</p>
                {isAsleep(plan, rules) && <p class="small soft">{i18n.t('plan.asleep')}</p>}
              </ListRow>
            );
          })}
        </ul>
      )}
      {open === plans.length ? (
        form(open)
      ) : (
        <AddPlan isFull={plans.length >= MOST_PLANS} onAdd={() => setOpen(plans.length)} />
      )}
      <EntryUndo
        said={removed && i18n.t('plan.removed')}
        of={removed && JSON.stringify(removed)}
        onUndo={() => {
          if (removed) onPlans(plans.toSpliced(removed.at, 0, removed.plan));
          setRemoved(null);
        }}
      />
    </Section>
  );
}

function AddPlan({ isFull, onAdd }: { isFull: boolean; onAdd(): void }) {
  if (isFull) return <p class="small soft">{i18n.t('plan.most')}</p>;
  return (
    <div class="row">
      <button type="button" class="button" onClick={onAdd}>
        {i18n.t('plan.add')}
      </button>
    </div>
  );
}

/** Whether the plan sleeps: no rule holds by its sign now, so the prompt does not show it. */
function isAsleep(plan: IfThenPlan, rules: Settings['rules']): boolean {
  if (!('sign' in plan) || plan.sign === 'chat') return false;
  const rule = rules[plan.sign];
  return !rule.on || ('how' in rule && rule.how === 'tell');
}
