import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface NumberFieldProps {
  label: string;
  /** `shown` before the field or above it; `said` where the same words stand beside it already. */
  labelIs: 'shown' | 'said';
  /** How label, field and unit stand: in a row, or the label above. */
  layout: 'row' | 'labelled' | 'field-row';
  /** What it counts, behind the field. */
  unit?: string;
  /** Whole numbers from `least` to `most` fit. */
  least: number;
  most: number;
  value: number;
  /** What is said of a number that does not fit. */
  misfit: string;
  /** With each key, or once the field is left or Enter pressed. */
  takesAt: 'input' | 'change';
  onValue(value: number): void;
  /** Another way to choose the same number, before the field. */
  children?: ComponentChildren;
}

/**
 * A whole number to type. One that does not fit is not taken, and the field says what fits: the
 * value stays the last good one. What is being typed stands in the field until it is taken, so that
 * a late news of the value does not take it away.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, labelIs, layout, unit, least, most, value, misfit, takesAt, onValue } = props;
  const id = useId();
  const [typing, setTyping] = useState<string | null>(null);
  /** The good value beside which one was typed that does not fit. */
  const [wrongBeside, setWrongBeside] = useState<number | null>(null);
  // It was chosen in another way meanwhile.
  if (wrongBeside !== null && wrongBeside !== value) setWrongBeside(null);
  const isWrong = wrongBeside === value;
  const take = (typed: number) => {
    const fits = Number.isInteger(typed) && typed >= least && typed <= most;
    setWrongBeside(fits ? null : value);
    if (fits) onValue(typed);
  };
  return (
    <>
      <div class={layout}>
        {labelIs === 'shown' && (
          <label class={layout === 'labelled' ? 'small soft' : undefined} for={id}>
            {label}
          </label>
        )}
        {props.children}
        <input
          id={id}
          class={layout === 'labelled' ? 'field' : 'field field-short'}
          type="number"
          inputMode="numeric"
          required
          min={least}
          max={most}
          value={typing ?? value}
          aria-label={labelIs === 'said' ? label : undefined}
          aria-invalid={isWrong}
          aria-describedby={unit === undefined ? `${id}-wrong` : `${id}-unit ${id}-wrong`}
          onInput={(event) => {
            setTyping(event.currentTarget.value);
            if (takesAt === 'input') take(event.currentTarget.valueAsNumber);
          }}
          onChange={(event) => {
            if (takesAt === 'input') return;
            setTyping(null);
            take(event.currentTarget.valueAsNumber);
          }}
        />
        {unit !== undefined && (
          <span id={`${id}-unit`} class="soft">
            {unit}
          </span>
        )}
      </div>
      <p class="problem small" id={`${id}-wrong`} role="alert">
        {isWrong && misfit}
      </p>
    </>
  );
}
