import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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
  const id = useId();
  return (
    <div class="filter">
      <label class="small soft" for={id}>
        {label}
      </label>
      <select
        id={id}
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
      {children}
    </div>
  );
}
