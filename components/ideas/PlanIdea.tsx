import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DayField } from '@/components/promises/DayField';
import { FormFoot } from '@/components/ui/FormFoot';
import { LONGEST_WHOM } from '@/utils/practice/limits';
import type { PromiseEntry } from '@/utils/record/entries';

/** As in the journal. */

export type IdeaPlan = Pick<PromiseEntry, 'toWhom'> & { dueOn: string };

interface PlanIdeaProps {
  onPlan(plan: IdeaPlan): void;
  onCancel(): void;
}

/** Asks for the day of an idea, which then becomes a promise. */
export function PlanIdea({ onPlan, onCancel }: PlanIdeaProps) {
  const id = useId();
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [toWhom, setToWhom] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      class="text-form"
      noValidate
      aria-label={i18n.t('ideas.planTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        if (dueOn) onPlan({ dueOn, toWhom: toWhom.trim() || null });
        else setMissing(true);
      }}
    >
      <DayField
        label={i18n.t('ideas.planDay')}
        hint={i18n.t('ideas.planHint')}
        day={dueOn}
        missing={isMissing && !dueOn ? i18n.t('ideas.planMissing') : null}
        takesFocus
        onDay={setDueOn}
      />
      <div class="labelled">
        <label for={id}>{i18n.t('ideas.planWhom')}</label>
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_WHOM}
          value={toWhom}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setToWhom(event.currentTarget.value)}
        />
        <p class="small soft" id={`${id}-hint`}>
          {i18n.t('ideas.planWhomHint')}
        </p>
      </div>
      <FormFoot save={i18n.t('ideas.planSave')} onCancel={onCancel} />
    </form>
  );
}
