import type { ComponentChildren } from 'preact';
import { Labelled } from './Labelled';

interface DeckFilterProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChoose(value: string): void;
  /** What stands beside it. */
  children?: ComponentChildren;
}

/** What the cards or starters are to be about. */
export function DeckFilter({ label, options, value, onChoose, children }: DeckFilterProps) {
  return (
    <div class="filter">
      <Labelled label={label} look="small soft">
        {(tied) => (
          <select
            {...tied}
            class="field"
            value={value}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {children}
    </div>
  );
}
