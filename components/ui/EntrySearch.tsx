import { useId } from 'preact/hooks';

interface EntrySearchProps {
  label: string;
  words: string;
  onSearch(words: string): void;
}

export function EntrySearch({ label, words, onSearch }: EntrySearchProps) {
  const id = useId();
  return (
    <search class="labelled">
      <label class="small soft" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        value={words}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
