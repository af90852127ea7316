import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Move } from '@/utils/practice/reframe-steps';

interface StepFormProps {
  number: 1 | 2 | 3;
  title: string;
  text: string;
  children: ComponentChildren;
  /** Looked at before going on; false stays. */
  mayGoOn?: () => boolean;
  onMove(move: Move): void;
}

/** One of the three steps: what it asks, its fields, back and next. */
export function StepForm({ number, title, text, children, mayGoOn, onMove }: StepFormProps) {
  const id = useId();
  return (
    <form
      class="sheet"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (mayGoOn?.() ?? true) onMove({ kind: 'next' });
      }}
    >
      <p class="tag">{i18n.t('reframes.stepOf', [String(number)])}</p>
      <h3 id={id} tabIndex={-1} data-next-focus>
        {title}
      </h3>
      <p class="soft">{text}</p>
      {children}
      <div class="form-foot row-apart">
        <button type="button" class="button plain" onClick={() => onMove({ kind: 'back' })}>
          {i18n.t('reframes.back')}
        </button>
        <button type="submit" class="button main">
          {i18n.t('reframes.next')}
        </button>
      </div>
    </form>
  );
}
