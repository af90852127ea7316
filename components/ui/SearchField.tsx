import { Labelled } from './Labelled';

export interface SearchFieldProps {
  label: string;
  words: string;
  onSearch(words: string): void;
}

/** A field that finds while it is typed in. */
export function SearchField({ label, words, onSearch }: SearchFieldProps) {
  return (
    <Labelled label={label} look="small soft">
      {(tied) => (
        <input
          {...tied}
          class="field"
          type="search"
          autocomplete="off"
          value={words}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
