import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FormFoot } from '@/components/ui/FormFoot';
import { Labelled } from '@/components/ui/Labelled';
import { TextField } from '@/components/ui/TextField';
import type { IfThenPlan, Rule } from '@/utils/engine/told-frame';
import { sentenceLanguage } from '@/utils/locale/locale';
import { hasNegation } from '@/utils/practice/has-negation';
import { LONGEST_ACTION, LONGEST_FEELING } from '@/utils/practice/limits';
import { bare, type SignFacts, sayPlan, saySign } from './say-plan';
import css from './settings.module.css';

interface PlanFormProps {
  /** Null for a new one. */
  plan: IfThenPlan | null;
  signs: readonly Rule[];
  facts: SignFacts;
  onSave(plan: IfThenPlan): void;
  onCancel(): void;
}

/** The two halves of an if-then plan, and how it will read. */
export function PlanForm({ plan, signs, facts, onSave, onCancel }: PlanFormProps) {
  const first = useRef<HTMLSelectElement>(null);
  const [sign, setSign] = useState<Rule | null>(plan && 'sign' in plan ? plan.sign : null);
  const [feeling, setFeeling] = useState(plan && 'feeling' in plan ? plan.feeling : '');
  const [action, setAction] = useState(plan?.action ?? i18n.t('plan.action'));
  const [isMissing, setMissing] = useState(false);
  const written = writtenPlan(sign, feeling, action);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class={css.planForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!written);
        if (written) onSave(written);
      }}
    >
      <SignField field={first} sign={sign} signs={signs} facts={facts} onSign={setSign} />
      {sign === null && (
        <TextField
          label={i18n.t('plan.feelingLabel')}
          hint={i18n.t('plan.ifHint')}
          news={isMissing && !written && i18n.t('plan.missing')}
          isInvalid={isMissing && !written}
          longest={LONGEST_FEELING}
          text={feeling}
          onText={setFeeling}
        />
      )}
      <TextField
        label={i18n.t('plan.thenLabel')}
        news={newsOf(feeling, action)}
        longest={LONGEST_ACTION}
        text={action}
        onText={setAction}
      />
      <p class={written ? 'plan-shown' : 'plan-shown plan-none'}>
        {written ? sayPlan(written, facts) : i18n.t('plan.none')}
      </p>
      <FormFoot save={i18n.t('journal.save')} onCancel={onCancel} />
    </form>
  );
}

interface SignFieldProps extends Pick<PlanFormProps, 'signs' | 'facts'> {
  field: RefObject<HTMLSelectElement | null>;
  /** Null for a feeling. */
  sign: Rule | null;
  onSign(sign: Rule | null): void;
}

/** The first half: one of the signs, or a feeling. */
function SignField({ field, sign, signs, facts, onSign }: SignFieldProps) {
  return (
    <Labelled label={i18n.t('plan.ifLabel')}>
      {(tied) => (
        <select
          {...tied}
          ref={field}
          class="field"
          value={sign ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onSign(signs.find((one) => one === value) ?? null);
          }}
        >
          <option value="">{i18n.t('plan.feelingLabel')}</option>
          {signs.map((one) => (
            <option key={one} value={one}>
              {saySign(one, facts)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Null while it has neither a sign nor a feeling. */
function writtenPlan(sign: Rule | null, feeling: string, action: string): IfThenPlan | null {
  const then = { action: bare(action) || i18n.t('plan.action') };
  if (sign) return { sign, ...then };
  return bare(feeling) ? { feeling: bare(feeling), ...then } : null;
}

/** What to know of the two texts as they are; null where that is nothing. */
function newsOf(feeling: string, action: string): string | null {
  const isFull = feeling.length >= LONGEST_FEELING || action.length >= LONGEST_ACTION;
  if (isFull) return i18n.t('plan.full');
  return hasNegation(action, sentenceLanguage()) ? i18n.t('plan.hasNot') : null;
}
