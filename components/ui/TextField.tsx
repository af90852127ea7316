import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TextFieldProps {
  label: string;
  /** Small, where the field stands among others of its kind. */
  smallLabel?: boolean;
  /** What stands below the field from the first. */
  hint?: string;
  /** What may come below it, such as what is missing: read out when it changes. */
  news?: ComponentChildren;
  isInvalid?: boolean;
  longest?: number;
  text: string;
  onText(text: string): void;
}

/** One line of text, with all that is said of it. The browser proposes nothing for it. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const says = [
    props.hint !== undefined && `${id}-hint`,
    props.news !== undefined && `${id}-news`,
  ].filter((one) => one !== false);
  return (
    <div class="labelled">
      <label for={id} class={props.smallLabel ? 'small soft' : undefined}>
        {props.label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        maxLength={props.longest}
        value={props.text}
        aria-invalid={props.isInvalid}
        aria-describedby={says.join(' ') || undefined}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      {props.hint !== undefined && (
        <p class="small soft" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.news !== undefined && (
        <p class="small soft" id={`${id}-news`} role="status">
          {props.news}
        </p>
      )}
    </div>
  );
}
