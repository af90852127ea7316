import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DeckFilter } from '@/components/DeckFilter';
import type { WordsPlaceProps } from '@/components/place-props';
import { type Situation, situations } from '@/utils/words/situations';
import { StarterTrail } from './StarterTrail';
import '@/components/places.css';

type Filter = 'all' | 'kept' | Situation;

const filters: readonly Filter[] = ['all', 'kept', ...situations];

/** Ways to begin a message, ready to fill in and copy. */
export function WordsPlace({ starters, favourites, onFavourites }: WordsPlaceProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const fitting = starters?.filter((starter) => {
    if (filter === 'all') return true;
    return filter === 'kept' ? favourites.includes(starter.id) : starter.situation === filter;
  });
  return (
    <div class="place place-words">
      <h2 class="visually-hidden">{i18n.t('words.title')}</h2>
      <DeckFilter
        label={i18n.t('words.about')}
        options={filters.map((value) => ({ value, label: filterName(value) }))}
        value={filter}
        onChoose={(value) => setFilter(filters.find((each) => each === value) ?? 'all')}
      />
      {fitting ? (
        <StarterTrail
          key={filter}
          starters={fitting}
          favourites={favourites}
          onFavourites={onFavourites}
        />
      ) : (
        <p class="soft">{i18n.t('words.loading')}</p>
      )}
    </div>
  );
}

function filterName(filter: Filter): string {
  if (filter === 'all') return i18n.t('words.all');
  return filter === 'kept' ? i18n.t('words.kept') : i18n.t(`wordsSituations.${filter}`);
}
