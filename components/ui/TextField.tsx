import { Labelled, type Said } from './Labelled';

interface TextFieldProps extends Said {
  isInvalid?: boolean;
  longest?: number;
  text: string;
  onText(text: string): void;
}

/** One line of text. The browser proposes nothing for it. */
export function TextField({ isInvalid, longest, text, onText, ...said }: TextFieldProps) {
  return (
    <Labelled {...said}>
      {(tied) => (
        <input
          {...tied}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={longest}
          value={text}
          aria-invalid={isInvalid}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
