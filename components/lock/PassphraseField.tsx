import type { RefObject } from 'preact';
import { Labelled } from '@/components/ui/Labelled';

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
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(tied) => {
        const attributes = {
          ...tied,
          class: 'field',
          autocomplete: isNew ? 'new-password' : 'current-password',
          autocapitalize: 'none',
          spellcheck: false,
          // Shown or not, it is no text of the person's own.
          'data-secret': true,
          ref: field,
        } as const;
        return isShown ? (
          <input type="text" {...attributes} autocomplete="off" />
        ) : (
          <input type="password" {...attributes} />
        );
      }}
    </Labelled>
  );
}
