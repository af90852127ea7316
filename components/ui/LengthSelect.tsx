import { useId } from 'preact/hooks';

interface LengthSelectProps<T extends number> {
  /** What the length is of: only screen readers need it beside a start button. */
  label: string;
  options: readonly { value: T; label: string }[];
  value: T | null;
  onChoose(value: T): void;
}

/** How long something is to take, small beside the button that starts it. */
export function LengthSelect<T extends number>(props: LengthSelectProps<T>) {
  const id = useId();
  const { options, onChoose } = props;
  return (
    <>
      <label class="visually-hidden" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="field field-pill"
        value={props.value ?? undefined}
        onChange={(event) => {
          const chosen = options.find(({ value }) => String(value) === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}
