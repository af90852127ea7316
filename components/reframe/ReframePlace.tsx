import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DeckFilter } from '@/components/DeckFilter';
import type { ReframePlaceProps } from '@/components/place-props';
import { type Card, type CardText, cardSituations } from '@/utils/cards/card';
import { CardForm } from './CardForm';
import { CardTrail } from './CardTrail';
import '@/components/places.css';

type Filter = 'all' | 'kept' | Card['situation'];

const filters: readonly Filter[] = ['all', 'kept', 'own', ...cardSituations];

/** A thought, and three steps away from it, a card at a time. */
export function ReframePlace(props: ReframePlaceProps) {
  const { cards, favourites, onSaveCard, onDeleteCard } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [first, setFirst] = useState<string | null>(null);
  const [written, setWritten] = useState<CardText | 'new' | null>(null);
  const [deleted, setDeleted] = useState<CardText | null>(null);

  const show = (card: CardText) => {
    onSaveCard(card);
    setFilter('own');
    setFirst(card.id);
    setDeleted(null);
  };
  const remove = (card: CardText) => {
    onDeleteCard(card.id);
    setDeleted(card);
  };

  if (written) {
    return (
      <div class="place place-reframe">
        <CardForm
          card={written === 'new' ? null : written}
          onSave={(card) => {
            show(card);
            setWritten(null);
          }}
          onCancel={() => setWritten(null)}
        />
      </div>
    );
  }
  const deck = cards?.filter((card) => fits(card, filter, favourites));
  return (
    <div class="place place-reframe">
      <h2 class="visually-hidden">{i18n.t('reframe.title')}</h2>
      <DeckFilter
        label={i18n.t('reframe.about')}
        options={filters.map((value) => ({ value, label: filterName(value) }))}
        value={filter}
        onChoose={(value) => {
          setFilter(filters.find((each) => each === value) ?? 'all');
          setFirst(null);
        }}
      >
        <button type="button" class="button pill" onClick={() => setWritten('new')}>
          {i18n.t('reframe.add')}
        </button>
      </DeckFilter>
      {deck ? (
        <CardTrail
          key={`${filter} ${first}`}
          deck={deck}
          first={first}
          favourites={favourites}
          emptyText={i18n.t(filter === 'kept' ? 'reframe.emptyKept' : 'reframe.emptyOwn')}
          random={props.random ?? Math.random}
          onFavourites={props.onFavourites}
          onEdit={setWritten}
          onDelete={remove}
        />
      ) : (
        <p class="soft">{i18n.t('reframe.loading')}</p>
      )}
      <p class="row small soft" role="status">
        {deleted && i18n.t('reframe.deleted')}
        {deleted && (
          <button type="button" class="button quiet" onClick={() => show(deleted)}>
            {i18n.t('reframe.undo')}
          </button>
        )}
      </p>
      <p class="small soft centred">
        {i18n.t('reframe.safety')} <a href={props.supportHref}>{i18n.t('reframe.support')}</a>
      </p>
    </div>
  );
}

function fits(card: Card, filter: Filter, favourites: readonly string[]): boolean {
  if (filter === 'all') return true;
  return filter === 'kept' ? favourites.includes(card.id) : card.situation === filter;
}

function filterName(filter: Filter): string {
  if (filter === 'all') return i18n.t('reframe.all');
  return filter === 'kept' ? i18n.t('reframe.kept') : i18n.t(`cardSituations.${filter}`);
}
