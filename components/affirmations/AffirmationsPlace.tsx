import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { DeckFilter } from '@/components/ui/DeckFilter';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { OwnTexts } from '@/components/ui/OwnTexts';
import { withOwn, withShown } from '@/components/ui/own-deck';
import type { OwnTextsAccess } from '@/components/ui/place-props';
import { Section } from '@/components/ui/Section';
import { useEntryNews } from '@/components/ui/use-entry-news';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { type Affirmation, affirmationSituations } from '@/utils/practice/affirmation';
import type { OwnDeck } from '@/utils/settings/settings';
import { AffirmationTrail } from './AffirmationTrail';
import { CareForm } from './CareForm';

type Filter = 'all' | 'kept' | Affirmation['situation'];

const filters: readonly Filter[] = ['all', 'kept', 'own', ...affirmationSituations];

interface AffirmationsPlaceProps {
  seeds: readonly Affirmation[];
  /** With the own texts of the journal, whose state `own` is. */
  deck: OwnDeck;
  own: OwnTextsAccess;
  random?: () => number;
  onDeck(change: (before: OwnDeck) => OwnDeck): void;
}

/** Sentences that feel true: look through them, keep some, write one's own. */
export function AffirmationsPlace({ seeds, deck, onDeck, ...props }: AffirmationsPlaceProps) {
  const { filter, first, trail, show } = useView();
  const { tell, line } = useEntryNews();
  const isLocked = props.own.status === 'locked';
  const own = deck.own.map((item): Affirmation => ({ ...item, situation: 'own' }));
  const all = [...own, ...seeds];
  const fitting = all.filter(
    (each) => !deck.hidden.includes(each.id) && fits(each, filter, deck.favourites),
  );
  return (
    <>
      <DeckFilter
        label={i18n.t('affirmations.about')}
        options={filters.map((value) => ({ value, label: filterName(value) }))}
        value={filter}
        onChoose={(value) => show(filters.find((each) => each === value) ?? 'all', null)}
      />
      <div class="stack stack-wide" ref={trail}>
        <AffirmationTrail
          key={`${filter} ${first}`}
          affirmations={fitting}
          favourites={deck.favourites}
          first={first}
          emptyText={emptyText(filter, isLocked)}
          canWrite={!isLocked}
          random={props.random ?? Math.random}
          onDeck={onDeck}
          onHidden={({ id }) => {
            const undo = () => onDeck((before) => withShown(before, id));
            tell({ said: i18n.t('affirmations.hidden'), of: id, undo });
          }}
          onOwn={(id) => show('own', id)}
        />
      </div>
      <EntryUndo {...line} />
      <CareForm
        isHidden={isLocked}
        onKeep={(text) =>
          onDeck((before) => withOwn(before, { id: `own-${crypto.randomUUID()}`, text }))
        }
      />
      <JournalTrouble of={[props.own.status]} />
      <OwnAffirmations all={all} deck={deck} own={props.own} onDeck={onDeck} />
    </>
  );
}

/** Which sentences are in view, and the one that their trail begins with. */
function useView() {
  const [filter, setFilter] = useState<Filter>('all');
  const [first, setFirst] = useState<string | null>(null);
  const trail = useRef<HTMLDivElement>(null);
  // One's own version begins a new trail, without the button that was pressed.
  useKeptFocus(trail, first ?? '', false);
  const show = (shown: Filter, id: string | null) => {
    setFilter(shown);
    setFirst(id);
  };
  return { filter, first, trail, show };
}

interface OwnAffirmationsProps extends Pick<AffirmationsPlaceProps, 'deck' | 'own' | 'onDeck'> {
  /** The own ones and the given ones. */
  all: readonly Affirmation[];
}

/** The list of one's own, and of those that were hidden. */
function OwnAffirmations({ all, deck, own, onDeck }: OwnAffirmationsProps) {
  return (
    <Section title={i18n.t('affirmations.ownTitle')}>
      <JournalGate journal={own} line={i18n.t('affirmations.locked')}>
        <OwnTexts
          deck={deck}
          texts={all}
          words={{
            add: i18n.t('affirmations.ownAdd'),
            label: i18n.t('affirmations.ownLabel'),
            missing: i18n.t('affirmations.missing'),
            empty: i18n.t('affirmations.ownEmpty'),
            deleted: i18n.t('affirmations.ownDeleted'),
            hidden: i18n.t('affirmations.ownHidden'),
          }}
          onDeck={onDeck}
        />
      </JournalGate>
    </Section>
  );
}

function fits(each: Affirmation, filter: Filter, favourites: readonly string[]): boolean {
  if (filter === 'all') return true;
  return filter === 'kept' ? favourites.includes(each.id) : each.situation === filter;
}

function emptyText(filter: Filter, isLocked: boolean): string {
  if (filter === 'own' && isLocked) return i18n.t('affirmations.locked');
  return i18n.t(filter === 'kept' ? 'affirmations.emptyKept' : 'affirmations.emptyOther');
}

function filterName(filter: Filter): string {
  if (filter === 'all') return i18n.t('affirmations.all');
  if (filter === 'kept') return i18n.t('affirmations.kept');
  return i18n.t(`affirmations.situations.${filter}`);
}
