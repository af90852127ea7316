import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimText } from '@/components/ui/ClaimText';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { ListRow } from '@/components/ui/ListRow';
import { Section } from '@/components/ui/Section';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { IfThenPlan, Rule } from '@/utils/engine/told-frame';
import { MOST_PLANS } from '@/utils/practice/limits';
import type { Settings } from '@/utils/settings/settings';
import { PlanForm } from './PlanForm';
import { sayPlan } from './say-plan';
import { placeOf, withOpen, withoutPlan, withPlan } from './with-plan';

interface PlansSectionProps {
  plans: readonly IfThenPlan[];
  /** Those that a plan can have. */
  signs: readonly Rule[];
  rules: Settings['rules'];
  /** Is asked for the plans to come by those that are kept. */
  onPlans(change: (before: readonly IfThenPlan[]) => IfThenPlan[]): void;
}

/** The if-then plans of which the prompt shows one. */
export function PlansSection({ plans, signs, rules, onPlans }: PlansSectionProps) {
  /** The one that is being written, as it was before; a new one was none. */
  const [open, setOpen] = useState<{ plan: IfThenPlan | null; at: number } | null>(null);
  /** The place that gave itself to a form, and has itself back. */
  const [back, setBack] = useState<number | null>(null);
  const [removed, setRemoved] = useState<{ plan: IfThenPlan; at: number } | null>(null);
  const written = open?.plan ?? null;
  const rows = withOpen(plans, open);
  const openAt = written ? placeOf(rows, written) : -1;
  const isFull = plans.length >= MOST_PLANS;
  const mayUndo = removed !== null && !isFull;
  const leave = () => {
    setBack(open && openAt === -1 ? open.at : openAt);
    setOpen(null);
  };
  const form = (
    <PlanForm
      plan={written}
      signs={signs}
      facts={rules}
      onSave={(plan) => {
        onPlans((before) => withPlan(before, written, plan));
        leave();
      }}
      onCancel={leave}
    />
  );
  const remove = (plan: IfThenPlan, at: number) => {
    setRemoved({ plan, at });
    setOpen(null);
    onPlans((before) => withoutPlan(before, plan));
  };
  return (
    <Section title={i18n.t('plan.title')} lead={i18n.t('plan.lead')}>
      <p class="small soft">
        <ClaimText id="plan" />
      </p>
      {rows.length > 0 && (
        <ul class="entries">
          {rows.map((plan, at) =>
            openAt === at ? (
              <li key="form">{form}</li>
            ) : (
              <PlanRow
                // biome-ignore lint/suspicious/noArrayIndexKey: two of them may say the same.
                key={`${at} ${JSON.stringify(plan)}`}
                plan={plan}
                rules={rules}
                isBack={back === at}
                onEdit={() => setOpen({ plan, at })}
                onRemove={() => remove(plan, at)}
              />
            ),
          )}
        </ul>
      )}
      {open && !written ? (
        form
      ) : (
        <AddPlan
          isFull={isFull}
          isBack={back === plans.length}
          onAdd={() => setOpen({ plan: null, at: plans.length })}
        />
      )}
      <EntryUndo
        said={mayUndo ? i18n.t('plan.removed') : null}
        of={mayUndo ? JSON.stringify(removed) : null}
        onUndo={() => {
          if (removed) onPlans((before) => before.toSpliced(removed.at, 0, removed.plan));
          setRemoved(null);
        }}
      />
    </Section>
  );
}

interface PlanRowProps {
  plan: IfThenPlan;
  rules: Settings['rules'];
  isBack: boolean;
  onEdit(): void;
  onRemove(): void;
}

function PlanRow({ plan, rules, isBack, onEdit, onRemove }: PlanRowProps) {
  const about = sayPlan(plan, rules);
  const actions = [
    { label: i18n.t('plan.edit'), name: i18n.t('plan.editNamed', [about]), press: onEdit },
    { label: i18n.t('plan.remove'), name: i18n.t('plan.removeNamed', [about]), press: onRemove },
  ];
  return (
    <ListRow about={about} actions={actions} isBack={isBack}>
      <p>{about}</p>
      {isAsleep(plan, rules) && <p class="small soft">{i18n.t('plan.asleep')}</p>}
    </ListRow>
  );
}

interface AddPlanProps {
  isFull: boolean;
  /** A form was in its place. */
  isBack: boolean;
  onAdd(): void;
}

function AddPlan({ isFull, isBack, onAdd }: AddPlanProps) {
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, 'add', isBack);
  if (isFull) return <p class="small soft">{i18n.t('plan.most')}</p>;
  return (
    <div class="row" ref={place}>
      <button type="button" class="button" data-next-focus onClick={onAdd}>
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
