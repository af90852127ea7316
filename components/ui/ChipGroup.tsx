import { useId } from 'preact/hooks';

interface ChipGroupProps<T extends string | number> {
  legend: string;
  /** Leaves the legend to screen readers where the chips speak for themselves. */
  quietLegend?: boolean;
  options: readonly { value: T; label: string }[];
  value: T | null;
  onChoose(value: T): void;
}

/** One choice of a few, as native radio buttons in the shape of chips. */
export function ChipGroup<T extends string | number>(props: ChipGroupProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={props.quietLegend ? 'visually-hidden' : 'legend'}>{props.legend}</legend>
      <div class="chips">
        {props.options.map(({ value, label }) => (
          <label class="chip" key={value}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
