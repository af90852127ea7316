import { SearchField, type SearchFieldProps } from './SearchField';

/** Finds among what a person kept. */
export function EntrySearch(props: SearchFieldProps) {
  return (
    <search>
      <SearchField {...props} />
    </search>
  );
}
