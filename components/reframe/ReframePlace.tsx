import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { SupportLine } from '@/components/support/SupportLink';
import { DeckFilter } from '@/components/ui/DeckFilter';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { withId, withoutId } from '@/components/ui/own-deck';
import type { ReframePlaceProps } from '@/components/ui/place-props';
import { useEntryNews } from '@/components/ui/use-entry-news';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { type Card, type CardText, cardSituations } from '@/utils/practice/card';
import { CardForm } from './CardForm';
import { CardTrail } from './CardTrail';

type Filter = 'all' | 'kept' | 'hidden' | Card['situation'];

const filters: readonly Filter[] = ['all', 'kept', 'own', ...cardSituations, 'hidden'];

/** What is in view: a filter, and the card to begin with. */
interface View {
  filter: Filter;
  first: string | null;
}

/** A thought, and three steps away from it, a card at a time. */
export function ReframePlace(props: ReframePlaceProps) {
  const { cards, ownCards, favourites } = props;
  const place = useRef<HTMLDivElement>(null);
  const [{ filter, first }, setView] = useState<View>({ filter: 'all', first: null });
  const [written, setWritten] = useState<CardText | 'new' | null>(null);
  const changes = useCardChanges(props, setView);
  useKeptFocus(place, written ? 'form' : 'cards', false);

  if (written) {
    return (
      <div class="place stack-wide">
        <JournalGate journal={ownCards} line={i18n.t('reframe.locked')}>
          <CardForm
            card={written === 'new' ? null : written}
            onSave={(card) => {
              changes.save(card);
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
          onDelete={changes.remove}
          onHide={filter === 'hidden' ? changes.bringBack : changes.hide}
        />
      ) : (
        <p class="soft">{i18n.t('reframe.loading')}</p>
      )}
      <CardFilter
        filter={filter}
        ownCards={ownCards}
        onFilter={(chosen) => setView({ filter: chosen, first: null })}
        onAdd={() => setWritten('new')}
      />
      <JournalTrouble of={[ownCards.status]} />
      <EntryUndo {...changes.line} />
    </div>
  );
}

/** What a person changes in the cards, and how the last of it is taken back. */
function useCardChanges(
  { onSaveCard, onDeleteCard, onHidden }: ReframePlaceProps,
  setView: (view: View) => void,
) {
  const { tell, line } = useEntryNews();
  const show = (id: string, filter: Filter) => {
    setView({ filter, first: id });
    tell(null);
  };
  const save = (card: CardText) => {
    onSaveCard(card);
    show(card.id, 'own');
  };
  const remove = (card: CardText) => {
    onDeleteCard(card.id);
    tell({ said: i18n.t('reframe.deleted'), of: card.id, undo: () => save(card) });
  };
  const hide = ({ id }: Card) => {
    onHidden((before) => withId(before, id));
    const undo = () => {
      onHidden((before) => withoutId(before, id));
      show(id, 'all');
    };
    tell({ said: i18n.t('reframe.hiddenNews'), of: id, undo });
  };
  const bringBack = ({ id }: Card) => {
    onHidden((before) => withoutId(before, id));
    const undo = () => {
      onHidden((before) => withId(before, id));
      show(id, 'hidden');
    };
    tell({ said: i18n.t('reframe.shownNews'), of: id, undo });
  };
  return { line, save, remove, hide, bringBack };
}

interface CardFilterProps {
  filter: Filter;
  ownCards: ReframePlaceProps['ownCards'];
  onFilter(filter: Filter): void;
  onAdd(): void;
}

/** What the cards are about, and beside it the way to write one. */
function CardFilter({ filter, ownCards, onFilter, onAdd }: CardFilterProps) {
  return (
    <DeckFilter
      label={i18n.t('reframe.about')}
      options={filters.map((value) => ({ value, label: filterName(value) }))}
      value={filter}
      onChoose={(value) => onFilter(filters.find((each) => each === value) ?? 'all')}
    >
      <JournalGate journal={ownCards} line={i18n.t('reframe.locked')}>
        <button type="button" class="button pill" data-next-focus onClick={onAdd}>
          {i18n.t('reframe.add')}
        </button>
      </JournalGate>
    </DeckFilter>
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
