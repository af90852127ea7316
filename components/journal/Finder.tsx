import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { EntrySearch } from '@/components/ui/EntrySearch';
import css from './journal.module.css';
import type { Line } from './lines-by-day';

export type Filter = 'all' | Line['store'];

const kinds = ['wins', 'checkIns', 'reframes', 'promises'] as const;

interface FinderProps {
  words: string;
  filter: Filter;
  onSearch(words: string): void;
  onFilter(filter: Filter): void;
}

/** One search through all of the journal, by words and by kind. */
export function Finder({ words, filter, onSearch, onFilter }: FinderProps) {
  return (
    <div class={css.finder}>
      <EntrySearch label={i18n.t('diary.search')} words={words} onSearch={onSearch} />
      <ChipGroup<Filter>
        legend={i18n.t('diary.filter')}
        quietLegend
        options={[
          { value: 'all', label: i18n.t('diary.kinds.all') },
          ...kinds.map((value) => ({ value, label: i18n.t(`diary.kinds.${value}`) })),
        ]}
        value={filter}
        onChoose={onFilter}
      />
    </div>
  );
}
