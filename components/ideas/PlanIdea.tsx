import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DayField, wholeDay } from '@/components/promises/DayField';
import { FormFoot } from '@/components/ui/FormFoot';
import { TextField } from '@/components/ui/TextField';
import { LONGEST_WHOM } from '@/utils/practice/limits';
import type { PromiseEntry } from '@/utils/record/entries';

export type IdeaPlan = Pick<PromiseEntry, 'toWhom'> & { dueOn: string };

interface PlanIdeaProps {
  /** `YYYY-MM-DD` */
  today: string;
  onPlan(plan: IdeaPlan): void;
  onCancel(): void;
}

/** Asks for the day of an idea, which then becomes a promise. */
export function PlanIdea({ today, onPlan, onCancel }: PlanIdeaProps) {
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
        if (dueOn) onPlan({ dueOn: wholeDay(dueOn), toWhom: toWhom.trim() || null });
        else setMissing(true);
      }}
    >
      <DayField
        label={i18n.t('ideas.planDay')}
        hint={i18n.t('ideas.planHint')}
        day={dueOn}
        today={today}
        missing={isMissing && !dueOn ? i18n.t('ideas.planMissing') : null}
        takesFocus
        onDay={setDueOn}
      />
      <TextField
        label={i18n.t('ideas.planWhom')}
        hint={i18n.t('ideas.planWhomHint')}
        longest={LONGEST_WHOM}
        text={toWhom}
        onText={setToWhom}
      />
      <FormFoot save={i18n.t('ideas.planSave')} onCancel={onCancel} />
    </form>
  );
}
