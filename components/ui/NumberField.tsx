import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Labelled, type Said } from './Labelled';
import { useSoon } from './use-soon';

interface NumberFieldProps extends Pick<Said, 'label' | 'look' | 'hint'> {
  /** What it counts, behind the field. */
  unit?: string;
  /** Whole numbers from `least` to `most` fit; with a step below 1, all that lie between. */
  least: number;
  most: number;
  step?: number;
  value: number;
  /** What is said of a number that does not fit. */
  misfit: string;
  /** With each key, or as the person rests, leaves the field or presses Enter. */
  takesAt: 'input' | 'change';
  onValue(value: number): void;
  /** Another way to choose the same number, before the field, with what describes both. */
  children?(describedBy: string | undefined): ComponentChildren;
}

/**
 * A number to type. One that does not fit is not taken, and the field says what fits: the
 * value stays the last good one. What is being typed stands in the field until it is taken, so that
 * a late news of the value does not take it away.
 */
export function NumberField(props: NumberFieldProps) {
  const { unit, least, most, step = 1, value, misfit, takesAt, onValue, ...said } = props;
  const unitId = useId();
  const [typing, setTyping] = useState<string | null>(null);
  /** The good value beside which one was typed that does not fit. */
  const [wrongBeside, setWrongBeside] = useState<number | null>(null);
  // It was chosen in another way meanwhile.
  if (wrongBeside !== null && wrongBeside !== value) setWrongBeside(null);
  const isWrong = wrongBeside === value;
  const fits = (typed: number) =>
    typed >= least && typed <= most && (step < 1 || Number.isInteger(typed));
  const take = (typed: number) => {
    setWrongBeside(fits(typed) ? null : value);
    if (fits(typed)) onValue(typed);
  };
  // Half of a number may not fit: nothing is said of that yet.
  useSoon(takesAt === 'change' ? typing : null, (text) => {
    const typed = text === '' ? Number.NaN : Number(text);
    if (fits(typed)) onValue(typed);
  });
  return (
    <Labelled {...said} problem={isWrong && misfit}>
      {({ 'aria-describedby': describedBy, ...tied }) => (
        <div class="field-row">
          {props.children?.(describedBy)}
          <input
            {...tied}
            class="field field-short"
            type="number"
            inputMode={step < 1 ? 'decimal' : 'numeric'}
            required
            min={least}
            max={most}
            step={step}
            value={typing ?? value}
            aria-describedby={unit === undefined ? describedBy : `${unitId} ${describedBy}`}
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
            <span id={unitId} class="soft">
              {unit}
            </span>
          )}
        </div>
      )}
    </Labelled>
  );
}
