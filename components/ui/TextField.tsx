import type { Ref } from 'preact';
import { Labelled, type Said } from './Labelled';

interface TextFieldProps extends Said {
  isInvalid?: boolean;
  longest?: number;
  text: string;
  /** With each key, which is so where nothing is said, or once the field is left. */
  takesAt?: 'input' | 'change';
  field?: Ref<HTMLInputElement>;
  onText(text: string): void;
}

/** One line of text. The browser proposes nothing for it. */
export function TextField(props: TextFieldProps) {
  const { isInvalid, longest, text, takesAt = 'input', field, onText, ...said } = props;
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    onText(currentTarget.value);
  return (
    <Labelled {...said}>
      {(tied) => (
        <input
          {...tied}
          ref={field}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={longest}
          value={text}
          aria-invalid={isInvalid}
          onInput={takesAt === 'input' ? take : undefined}
          onChange={takesAt === 'change' ? take : undefined}
        />
      )}
    </Labelled>
  );
}
