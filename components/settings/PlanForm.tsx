import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IfThenPlan } from '@/utils/engine/bridge';
import { LONGEST_ACTION, LONGEST_FEELING } from '@/utils/practice/limits';

interface PlanFormProps {
  plan: IfThenPlan | null;
  /** Null when the first half was emptied. */
  onPlan(plan: IfThenPlan | null): void;
}

/** The two halves of an if-then plan, and how it will read. It is saved when a field is left. */
export function PlanForm({ plan, onPlan }: PlanFormProps) {
  const id = useId();
  const proposed = i18n.t('plan.action');
  const stored = { feeling: plan?.feeling ?? '', action: plan?.action ?? proposed };
  const [feeling, setFeeling] = useState(stored.feeling);
  const [action, setAction] = useState(stored.action);
  // Each by itself: that one half was saved changes nothing in the other, which may be half
  // written.
  useEffect(() => setFeeling(stored.feeling), [stored.feeling]);
  useEffect(() => setAction(stored.action), [stored.action]);
  const isFull = feeling.length >= LONGEST_FEELING || action.length >= LONGEST_ACTION;
  const written = { feeling: bare(feeling), action: bare(action) || proposed };
  const save = () => {
    const next = written.feeling ? written : null;
    if (next?.feeling !== plan?.feeling || next?.action !== plan?.action) onPlan(next);
  };
  return (
    <div class="plan-form">
      <div class="labelled">
        <label for={`${id}-if`}>{i18n.t('plan.ifLabel')}</label>
        <input
          id={`${id}-if`}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_FEELING}
          value={feeling}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setFeeling(event.currentTarget.value)}
          onChange={save}
        />
        <p class="small soft" id={`${id}-hint`}>
          {i18n.t('plan.ifHint')}
        </p>
      </div>
      <div class="labelled">
        <label for={`${id}-then`}>{i18n.t('plan.thenLabel')}</label>
        <input
          id={`${id}-then`}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_ACTION}
          value={action}
          onInput={(event) => setAction(event.currentTarget.value)}
          onChange={save}
        />
      </div>
      <p class={written.feeling ? 'plan-shown' : 'plan-shown plan-none'}>
        {written.feeling
          ? i18n.t('plan.shown', [written.feeling, written.action])
          : i18n.t('plan.none')}
      </p>
      <p class="small soft" role="status">
        {isFull && i18n.t('plan.full')}
      </p>
    </div>
  );
}

/** The sentence around it ends with its own full stop. */
function bare(text: string): string {
  return text.trim().replace(/[.…\s]+$/, '');
}
