import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { SupportLine, SupportLink } from '@/components/support/SupportLink';
import { toggleId } from '@/components/ui/DeckControls';
import { DeckFilter } from '@/components/ui/DeckFilter';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { withHidden, withOwn, withoutOwn, withShown } from '@/components/ui/own-deck';
import type { WordsPlaceProps } from '@/components/ui/place-props';
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

/** Ways to begin a message, ready to fill in and copy. */
export function WordsPlace({ words, deck, situation, onDeck, ...props }: WordsPlaceProps) {
  const { supportHref, repairHref, ownStarters } = props;
  const [view, setView] = useState<View>({ ...everything, filter: situation ?? 'all' });
  const [written, setWritten] = useState<OwnItem | 'new' | null>(null);
  const showStarter = (id: string, filter: Filter) => setView({ ...everything, filter, first: id });
  const changes = useStarterChanges(onDeck, showStarter);

  if (written) {
    return (
      <div class={`place stack-wide ${css.words}`}>
        <JournalGate journal={ownStarters} line={i18n.t('words.locked')}>
          <OwnStarterForm
            item={written === 'new' ? null : written}
            onSave={(item) => {
              changes.save(item);
              setWritten(null);
            }}
            onCancel={() => setWritten(null)}
          />
        </JournalGate>
      </div>
    );
  }
  if (!words) {
    // Nothing stands below that the words would push away.
    return (
      <div class={`place stack-wide ${css.words}`}>
        <WordsHead supportHref={supportHref} repairHref={repairHref} />
        <p class="soft">{i18n.t('words.loading')}</p>
      </div>
    );
  }
  const starters = fitting(withOwnStarters(words, deck.own), view, deck);
  return (
    <div class={`place stack-wide ${css.words}`}>
      <WordsHead supportHref={supportHref} repairHref={repairHref} />
      <StarterTrail
        key={`${view.filter} ${view.feeling} ${view.first}`}
        starters={starters}
        first={view.first}
        answers={view.feeling ? { [words.feelingGap]: words.feelingWords[view.feeling] } : {}}
        favourites={deck.favourites}
        emptyText={emptyText(view.filter, ownStarters.status === 'locked')}
        isHidden={view.filter === 'hidden'}
        onKeep={(id) =>
          onDeck((before) => ({ ...before, favourites: toggleId(before.favourites, id) }))
        }
        onEdit={setWritten}
        onDelete={changes.remove}
        onHide={view.filter === 'hidden' ? changes.show : changes.hide}
      />
      <FromFeeling
        feeling={view.feeling}
        supportHref={supportHref}
        onFeeling={(feeling) => setView({ ...everything, feeling })}
        onFeelBecause={() => showStarter(FEEL_BECAUSE, 'all')}
        onFeelWhen={() => showStarter(FEEL_WHEN, 'all')}
      />
      <DeckFilter
        label={i18n.t('words.about')}
        options={filters.map((value) => ({ value, label: filterName(value) }))}
        value={view.filter}
        onChoose={(value) =>
          setView({ ...everything, filter: filters.find((each) => each === value) ?? 'all' })
        }
      >
        <JournalGate journal={ownStarters} line={i18n.t('words.locked')}>
          <button type="button" class="button pill" onClick={() => setWritten('new')}>
            {i18n.t('words.add')}
          </button>
        </JournalGate>
      </DeckFilter>
      <JournalTrouble status={ownStarters.status} />
      <EntryUndo
        said={changes.news?.said ?? null}
        of={changes.news?.of ?? null}
        onUndo={changes.undo}
      />
    </div>
  );
}

function WordsHead({
  supportHref,
  repairHref,
}: Pick<WordsPlaceProps, 'supportHref' | 'repairHref'>) {
  return (
    <>
      <h2 class="visually-hidden">{i18n.t('words.title')}</h2>
      <SupportLine href={supportHref} />
      <p class="small soft">
        {i18n.t('words.repair')}{' '}
        <SupportLink href={repairHref}>{i18n.t('options.repair')}</SupportLink>
      </p>
    </>
  );
}

/** What a person changes in the starters, and how the last of it is taken back. */
function useStarterChanges(
  onDeck: WordsPlaceProps['onDeck'],
  showStarter: (id: string, filter: Filter) => void,
) {
  const [news, setNews] = useState<{ said: string; of: string; undo(): void } | null>(null);
  const save = (item: OwnItem) => {
    onDeck((before) => withOwn(before, item));
    showStarter(item.id, 'own');
    setNews(null);
  };
  const remove = (item: OwnItem) => {
    onDeck((before) => withoutOwn(before, item.id));
    const said = i18n.t('words.deletedNews');
    setNews({ said, of: item.id, undo: () => save(item) });
  };
  const hide = ({ id }: Starter) => {
    onDeck((before) => withHidden(before, id));
    const undo = () => {
      onDeck((before) => withShown(before, id));
      showStarter(id, 'all');
    };
    setNews({ said: i18n.t('words.hiddenNews'), of: id, undo });
  };
  const show = ({ id }: Starter) => {
    onDeck((before) => withShown(before, id));
    const undo = () => {
      onDeck((before) => withHidden(before, id));
      showStarter(id, 'hidden');
    };
    setNews({ said: i18n.t('words.shownNews'), of: id, undo });
  };
  const undo = () => {
    news?.undo();
    setNews(null);
  };
  return { news, save, remove, hide, show, undo };
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
