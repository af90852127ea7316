import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface PassphraseFieldProps {
  label: string;
  hint?: string;
  /** Typed here for the first time, so that a password manager offers to make one. */
  isNew?: boolean;
  isShown: boolean;
  /** What is wrong with it; null while nothing is. */
  problem: string | null;
  field: RefObject<HTMLInputElement | null>;
}

/** A field for a passphrase. What is typed stays in the field alone. Pasting is welcome. */
export function PassphraseField({
  label,
  hint,
  isNew,
  isShown,
  problem,
  field,
}: PassphraseFieldProps) {
  const id = useId();
  const attributes = {
    id,
    class: 'field',
    autocomplete: isNew ? 'new-password' : 'current-password',
    autocapitalize: 'none',
    spellcheck: false,
    ref: field,
    'aria-invalid': problem !== null,
    'aria-describedby': hint ? `${id}-hint ${id}-problem` : `${id}-problem`,
  } as const;
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isShown ? <input type="text" {...attributes} /> : <input type="password" {...attributes} />}
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}
