import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FormFoot } from '@/components/ui/FormFoot';
import { Labelled } from '@/components/ui/Labelled';
import { TextField } from '@/components/ui/TextField';
import { LONGEST_TEXT, LONGEST_WHOM } from '@/utils/practice/limits';
import type { PromiseEntry } from '@/utils/record/entries';
import { DayField, wholeDay } from './DayField';

export type PromiseText = Pick<PromiseEntry, 'what' | 'toWhom' | 'dueOn' | 'remind'>;

interface PromiseFormProps {
  /** Null for a new one. */
  promise: PromiseText | null;
  /** `YYYY-MM-DD` */
  today: string;
  /** Whether reminders for promises are on at all. */
  remindersOn: boolean;
  settingsHref: string;
  onSave(promise: PromiseText): void;
  onCancel(): void;
}

/**
 * A promise in the person's own words. Only the first field is asked for; nothing is kept before
 * Save.
 */
export function PromiseForm({ promise, remindersOn, ...props }: PromiseFormProps) {
  const what = useRef<HTMLTextAreaElement>(null);
  const [toWhom, setToWhom] = useState(promise?.toWhom ?? '');
  const [dueOn, setDueOn] = useState(promise?.dueOn ?? null);
  const [remind, setRemind] = useState(promise?.remind ?? false);
  const [isMissing, setMissing] = useState(false);
  useLayoutEffect(() => what.current?.focus(), []);

  const save = () => {
    const written = what.current?.value.trim() ?? '';
    if (written === '') {
      setMissing(true);
      what.current?.focus();
      return;
    }
    props.onSave({
      what: written,
      toWhom: toWhom.trim() || null,
      dueOn: dueOn && wholeDay(dueOn),
      remind: remind && dueOn !== null,
    });
  };
  return (
    <form
      class="sheet"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{i18n.t(promise ? 'promises.formChange' : 'promises.formNew')}</h2>
      <WhatField what={promise?.what ?? ''} isMissing={isMissing} field={what} />
      <TextField
        label={i18n.t('promises.toWhom')}
        hint={i18n.t('promises.toWhomHint')}
        longest={LONGEST_WHOM}
        text={toWhom}
        onText={setToWhom}
      />
      <DayField
        label={i18n.t('promises.byWhen')}
        hint={i18n.t('promises.byWhenHint')}
        day={dueOn}
        today={props.today}
        onDay={setDueOn}
      />
      {dueOn && (
        <label class="check">
          <input
            type="checkbox"
            checked={remind}
            onChange={(event) => setRemind(event.currentTarget.checked)}
          />
          <span>{i18n.t('promises.remind')}</span>
        </label>
      )}
      {dueOn && remind && !remindersOn && (
        <p class="small soft">
          {i18n.t('promises.remindersOff')}{' '}
          <a href={props.settingsHref}>{i18n.t('promises.remindersSettings')}</a>
        </p>
      )}
      <FormFoot save={i18n.t('journal.save')} onCancel={props.onCancel} />
    </form>
  );
}

interface WhatFieldProps {
  what: string;
  /** It was empty when the person wanted to save. */
  isMissing: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
}

function WhatField({ what, isMissing, field }: WhatFieldProps) {
  return (
    <Labelled
      label={i18n.t('promises.what')}
      hint={i18n.t('promises.whatHint')}
      news={isMissing && i18n.t('promises.whatMissing')}
    >
      {(tied) => (
        <textarea
          {...tied}
          class="field"
          rows={2}
          autocomplete="off"
          maxLength={LONGEST_TEXT}
          ref={field}
          defaultValue={what}
          aria-invalid={isMissing}
        />
      )}
    </Labelled>
  );
}
