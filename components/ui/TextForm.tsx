import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Labelled } from './Labelled';

interface TextFormProps {
  label: string;
  hint?: string;
  /** What is there to begin with. */
  text?: string;
  longest: number;
  /** Said when nothing was written; without it, an empty text is fine. */
  missing?: string;
  saveLabel: string;
  /** To keep is not the main thing to do here. */
  quietSave?: boolean;
  /** How many lines it begins with: two unless said otherwise. */
  lines?: number;
  /** Opened by a press: the field takes the focus. */
  takesFocus?: boolean;
  /** Is told what stands in the field while it is written. */
  onText?(text: string): void;
  /** Gets the trimmed text; the field is empty again afterwards. */
  onSave(text: string): void;
  onCancel?(): void;
}

/** One text in the person's own words. Nothing is kept before Save. */
export function TextForm(props: TextFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const { takesFocus } = props;
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const save = () => {
    const text = field.current?.value.trim() ?? '';
    setMissing(text === '' && props.missing !== undefined);
    if (text === '' && props.missing !== undefined) {
      field.current?.focus();
      return;
    }
    if (field.current) field.current.value = '';
    props.onSave(text);
  };
  return (
    <form
      class="text-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Labelled label={props.label} hint={props.hint} news={isMissing && props.missing}>
        {(tied) => (
          <textarea
            {...tied}
            class="field"
            rows={props.lines ?? 2}
            autocomplete="off"
            maxLength={props.longest}
            ref={field}
            defaultValue={props.text ?? ''}
            aria-invalid={isMissing}
            onInput={(event) => props.onText?.(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <div class="row">
        <button type="submit" class={props.quietSave ? 'button' : 'button main'}>
          {props.saveLabel}
        </button>
        {props.onCancel && (
          <button type="button" class="button plain" onClick={props.onCancel}>
            {i18n.t('journal.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
