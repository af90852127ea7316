import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { SupportLine, SupportLink } from '@/components/support/SupportLink';
import { toggleId } from '@/components/ui/DeckControls';
import { DeckFilter } from '@/components/ui/DeckFilter';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { withHidden, withOwn, withoutOwn, withShown } from '@/components/ui/own-deck';
import type { WordsPlaceProps } from '@/components/ui/place-props';
import { useEntryNews } from '@/components/ui/use-entry-news';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { Feeling } from '@/utils/practice/feelings';
import { startersForFeeling, withOwnStarters } from '@/utils/practice/own-starters';
import { type Situation, situations } from '@/utils/practice/situations';
import { FEEL_BECAUSE, FEEL_WHEN, type Starter } from '@/utils/practice/starter';
import type { OwnItem } from '@/utils/settings/settings';
import { FromFeeling } from './FromFeeling';
import { OwnStarterForm } from './OwnStarterForm';
import { StarterTrail } from './StarterTrail';
import css from './words.module.css';

type Filter = 'all' | 'kept' | 'own' | 'hidden' | Situation;

const filters: readonly Filter[] = ['all', 'kept', 'own', ...situations, 'hidden'];

/** What is in view: a filter or a feeling, and the starter to begin with. */
interface View {
  filter: Filter;
  feeling: Feeling | null;
  first: string | null;
}

const everything: View = { filter: 'all', feeling: null, first: null };

const shape = `place stack-wide ${css.words}`;

/** Ways to begin a message, ready to fill in and copy. */
export function WordsPlace({ words, deck, situation, onDeck, ...props }: WordsPlaceProps) {
  const { supportHref, repairHref, ownStarters } = props;
  const [view, setView] = useState<View>({ ...everything, filter: situation ?? 'all' });
  const [written, setWritten] = useState<OwnItem | 'new' | null>(null);
  const showStarter = (id: string, filter: Filter) => setView({ ...everything, filter, first: id });
  const changes = useStarterChanges(onDeck, showStarter);
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, written ? 'form' : 'starters', false);

  if (written) {
    return (
      <div class={shape}>
        <StarterForm
          written={written}
          ownStarters={ownStarters}
          onSave={changes.save}
          onLeave={() => setWritten(null)}
        />
      </div>
    );
  }
  if (!words) return <WordsComing supportHref={supportHref} />;
  return (
    <div class={shape} ref={place}>
      <WordsHead supportHref={supportHref} />
      <StarterTrail
        key={`${view.filter} ${view.feeling} ${view.first}`}
        starters={fitting(withOwnStarters(words, deck.own), view, deck)}
        first={view.first}
        answers={view.feeling ? { [words.feelingGap]: words.feelingWords[view.feeling] } : {}}
        favourites={deck.favourites}
        emptyText={emptyText(view.filter, ownStarters.status === 'locked')}
        isHidden={view.filter === 'hidden'}
        onKeep={changes.keep}
        onEdit={setWritten}
        onDelete={changes.remove}
        onHide={view.filter === 'hidden' ? changes.show : changes.hide}
      />
      <p class="small soft">
        {i18n.t('words.repair')}{' '}
        <SupportLink href={repairHref}>{i18n.t('options.repair')}</SupportLink>
      </p>
      <FromFeeling
        feeling={view.feeling}
        supportHref={supportHref}
        onFeeling={(feeling) => setView({ ...everything, feeling })}
        onFeelBecause={() => showStarter(FEEL_BECAUSE, 'all')}
        onFeelWhen={() => showStarter(FEEL_WHEN, 'all')}
      />
      <StarterFilter
        filter={view.filter}
        ownStarters={ownStarters}
        onFilter={(filter) => setView({ ...everything, filter })}
        onAdd={() => setWritten('new')}
      />
      <JournalTrouble of={[ownStarters.status]} />
      <EntryUndo {...changes.line} />
    </div>
  );
}

/** While the words load. Nothing stands below that they would push away. */
function WordsComing(props: WordsHeadProps) {
  return (
    <div class={shape}>
      <WordsHead {...props} />
      <p class="soft">{i18n.t('words.loading')}</p>
    </div>
  );
}

type WordsHeadProps = Pick<WordsPlaceProps, 'supportHref'>;

function WordsHead({ supportHref }: WordsHeadProps) {
  return (
    <>
      <h2 class="visually-hidden">{i18n.t('words.title')}</h2>
      <SupportLine href={supportHref} />
    </>
  );
}

interface StarterFormProps {
  written: OwnItem | 'new';
  ownStarters: WordsPlaceProps['ownStarters'];
  onSave(item: OwnItem): void;
  onLeave(): void;
}

function StarterForm({ written, ownStarters, onSave, onLeave }: StarterFormProps) {
  return (
    <JournalGate journal={ownStarters} line={i18n.t('words.locked')}>
      <OwnStarterForm
        item={written === 'new' ? null : written}
        onSave={(saved) => {
          onSave(saved);
          onLeave();
        }}
        onCancel={onLeave}
      />
    </JournalGate>
  );
}

interface StarterFilterProps {
  filter: Filter;
  ownStarters: WordsPlaceProps['ownStarters'];
  onFilter(filter: Filter): void;
  onAdd(): void;
}

/** What the starters are about, and beside it the way to write one. */
function StarterFilter({ filter, ownStarters, onFilter, onAdd }: StarterFilterProps) {
  return (
    <DeckFilter
      label={i18n.t('words.about')}
      options={filters.map((value) => ({ value, label: filterName(value) }))}
      value={filter}
      onChoose={(value) => onFilter(filters.find((each) => each === value) ?? 'all')}
    >
      <JournalGate journal={ownStarters} line={i18n.t('words.locked')}>
        <button type="button" class="button pill" data-next-focus onClick={onAdd}>
          {i18n.t('words.add')}
        </button>
      </JournalGate>
    </DeckFilter>
  );
}

/** What a person changes in the starters, and how the last of it is taken back. */
function useStarterChanges(
  onDeck: WordsPlaceProps['onDeck'],
  showStarter: (id: string, filter: Filter) => void,
) {
  const { tell, line } = useEntryNews();
  const keep = (id: string) =>
    onDeck((before) => ({ ...before, favourites: toggleId(before.favourites, id) }));
  const save = (item: OwnItem) => {
    onDeck((before) => withOwn(before, item));
    showStarter(item.id, 'own');
    tell(null);
  };
  const remove = (item: OwnItem) => {
    onDeck((before) => withoutOwn(before, item.id));
    const said = i18n.t('words.deletedNews');
    tell({ said, of: item.id, undo: () => save(item) });
  };
  const hide = ({ id }: Starter) => {
    onDeck((before) => withHidden(before, id));
    const undo = () => {
      onDeck((before) => withShown(before, id));
      showStarter(id, 'all');
    };
    tell({ said: i18n.t('words.hiddenNews'), of: id, undo });
  };
  const show = ({ id }: Starter) => {
    onDeck((before) => withShown(before, id));
    const undo = () => {
      onDeck((before) => withHidden(before, id));
      showStarter(id, 'hidden');
    };
    tell({ said: i18n.t('words.shownNews'), of: id, undo });
  };
  return { line, keep, save, remove, hide, show };
}

function fitting(
  starters: readonly Starter[],
  { filter, feeling }: View,
  { favourites, hidden }: WordsPlaceProps['deck'],
): readonly Starter[] {
  if (filter === 'hidden') return starters.filter(({ id }) => hidden.includes(id));
  const shown = starters.filter(({ id }) => !hidden.includes(id));
  if (feeling) return startersForFeeling(shown, feeling);
  if (filter === 'all') return shown;
  if (filter === 'kept') return shown.filter(({ id }) => favourites.includes(id));
  return shown.filter(({ situation }) => situation === filter);
}

function filterName(filter: Filter): string {
  if (filter === 'all') return i18n.t('words.all');
  if (filter === 'own') return i18n.t('words.own');
  if (filter === 'hidden') return i18n.t('words.hidden');
  return filter === 'kept' ? i18n.t('words.kept') : i18n.t(`wordsSituations.${filter}`);
}

function emptyText(filter: Filter, isLocked: boolean): string {
  if (filter === 'own') return i18n.t(isLocked ? 'words.locked' : 'words.emptyOwn');
  return i18n.t(filter === 'hidden' ? 'words.emptyHidden' : 'words.emptyKept');
}
