import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { SupportLine } from '@/components/support/SupportLink';
import { DeckFilter } from '@/components/ui/DeckFilter';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { withId, withoutId } from '@/components/ui/own-deck';
import type { ReframePlaceProps } from '@/components/ui/place-props';
import { type Card, type CardText, cardSituations } from '@/utils/practice/card';
import { CardForm } from './CardForm';
import { CardTrail } from './CardTrail';

type Filter = 'all' | 'kept' | 'hidden' | Card['situation'];

const filters: readonly Filter[] = ['all', 'kept', 'own', ...cardSituations, 'hidden'];

/** A thought, and three steps away from it, a card at a time. */
export function ReframePlace(props: ReframePlaceProps) {
  const { cards, ownCards, favourites, onSaveCard, onDeleteCard, onHidden } = props;
  const place = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [first, setFirst] = useState<string | null>(null);
  const [written, setWritten] = useState<CardText | 'new' | null>(null);
  const [news, setNews] = useState<{ said: string; card: CardText; undo(): void } | null>(null);

  const show = (id: string, where: Filter) => {
    setFilter(where);
    setFirst(id);
    setNews(null);
  };
  const save = (card: CardText) => {
    onSaveCard(card);
    show(card.id, 'own');
  };
  const remove = (card: CardText) => {
    onDeleteCard(card.id);
    setNews({ said: i18n.t('reframe.deleted'), card, undo: () => save(card) });
  };
  const hide = (card: Card) => {
    onHidden((before) => withId(before, card.id));
    const undo = () => {
      onHidden((before) => withoutId(before, card.id));
      show(card.id, 'all');
    };
    setNews({ said: i18n.t('reframe.hiddenNews'), card, undo });
  };
  const bringBack = (card: Card) => {
    onHidden((before) => withoutId(before, card.id));
    const undo = () => {
      onHidden((before) => withId(before, card.id));
      show(card.id, 'hidden');
    };
    setNews({ said: i18n.t('reframe.shownNews'), card, undo });
  };

  if (written) {
    return (
      <div class="place stack-wide">
        <JournalGate journal={ownCards} line={i18n.t('reframe.locked')}>
          <CardForm
            card={written === 'new' ? null : written}
            onSave={(card) => {
              save(card);
              setWritten(null);
            }}
            onCancel={() => setWritten(null)}
          />
        </JournalGate>
      </div>
    );
  }
  const deck = cards?.filter((card) => fits(card, filter, props));
  return (
    <div class="place stack-wide" ref={place}>
      <h2 class="visually-hidden">{i18n.t('reframe.title')}</h2>
      {props.safety !== 'unsafe' && <SupportLine href={props.supportHref} />}
      {deck ? (
        <CardTrail
          key={`${filter} ${first}`}
          place={place}
          deck={deck}
          first={first}
          favourites={favourites}
          feeling={props.feeling}
          emptyText={emptyText(filter, ownCards.status === 'locked')}
          isHidden={filter === 'hidden'}
          safety={props.safety}
          supportHref={props.supportHref}
          random={props.random ?? Math.random}
          onSafety={props.onSafety}
          onFavourites={props.onFavourites}
          onEdit={setWritten}
          onDelete={remove}
          onHide={filter === 'hidden' ? bringBack : hide}
        />
      ) : (
        <p class="soft">{i18n.t('reframe.loading')}</p>
      )}
      <DeckFilter
        label={i18n.t('reframe.about')}
        options={filters.map((value) => ({ value, label: filterName(value) }))}
        value={filter}
        onChoose={(value) => {
          setFilter(filters.find((each) => each === value) ?? 'all');
          setFirst(null);
        }}
      >
        <JournalGate journal={ownCards} line={i18n.t('reframe.locked')}>
          <button type="button" class="button pill" onClick={() => setWritten('new')}>
            {i18n.t('reframe.add')}
          </button>
        </JournalGate>
      </DeckFilter>
      <JournalTrouble status={ownCards.status} />
      <EntryUndo said={news?.said ?? null} of={news?.card.id ?? null} onUndo={() => news?.undo()} />
    </div>
  );
}

function fits(
  card: Card,
  filter: Filter,
  { favourites, hidden }: Pick<ReframePlaceProps, 'favourites' | 'hidden'>,
): boolean {
  if (filter === 'hidden') return hidden.includes(card.id);
  if (hidden.includes(card.id)) return false;
  if (filter === 'all') return true;
  return filter === 'kept' ? favourites.includes(card.id) : card.situation === filter;
}

function filterName(filter: Filter): string {
  if (filter === 'all') return i18n.t('reframe.all');
  if (filter === 'hidden') return i18n.t('reframe.hidden');
  return filter === 'kept' ? i18n.t('reframe.kept') : i18n.t(`cardSituations.${filter}`);
}

function emptyText(filter: Filter, isLocked: boolean): string {
  if (filter === 'kept') return i18n.t('reframe.emptyKept');
  if (filter === 'hidden') return i18n.t('reframe.emptyHidden');
  return i18n.t(isLocked ? 'reframe.locked' : 'reframe.emptyOwn');
}
