import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { entryNow } from '@/components/ui/entry-now';
import { RowUndo } from '@/components/ui/RowUndo';
import { useToday } from '@/components/ui/use-today';
import { withBefore } from '@/components/ui/with-before';
import type { DayStore, Entries, WinEntry } from '@/utils/record/entries';
import { reopenPromise } from '@/utils/record/promises';
import type { JournalState } from '@/utils/record/use-journal';
import { DaySection } from './DaySection';
import { type Filter, Finder } from './Finder';
import { GoalsSection } from './GoalsSection';
import { JournalRow } from './JournalRow';
import css from './journal.module.css';
import { isOpenGoal, type Kept, type Line, linesOf } from './lines-by-day';
import { WinForm } from './WinForm';

export type Journals = { [Store in DayStore]: JournalState<Store> };

interface JournalPlaceProps {
  /** Each with all of its entries. */
  journals: Journals;
  /** Whether an entry holds these words. */
  holdsWords<Store extends DayStore>(store: Store, entry: Entries[Store], words: string): boolean;
  /** The clock, in epoch ms. */
  now(): number;
}

/** What became of a row, said in its place, and the way back. */
interface News {
  before: Line;
  said: string;
  isDeleted: boolean;
}

/** Wins, notes, kept thoughts and past promises, day by day; and what is to be one of them. */
export function JournalPlace({ journals, holdsWords, now }: JournalPlaceProps) {
  const { promises, wins, reframes } = journals;
  const today = useToday(now);
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [news, setNews] = useState<News | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const isLocked = wins.status === 'locked';
  // What was deleted cannot be brought back once the journal was locked.
  useEffect(() => {
    if (isLocked) setNews(null);
  }, [isLocked]);

  const tell = (before: Line, said: string, isDeleted = false) => {
    setNews({ before, said, isDeleted });
    setLastId(before.entry.id);
  };
  const undo = () => {
    if (news?.isDeleted) void journals[news.before.store].undo();
    else if (news) restore(journals, news.before);
    setNews(null);
  };
  const remove = (line: Line) => {
    void journals[line.store].remove(line.entry.id);
    tell(line, i18n.t('diary.deleted'), true);
  };
  const move = (goal: WinEntry, doneAt: number | null) => {
    void wins.save({ ...goal, doneAt });
    const said = i18n.t(doneAt === null ? 'wins.reopened' : 'wins.reachedNow');
    const before: Line = { store: 'wins', entry: goal, at: goal.doneAt ?? goal.createdAt };
    tell(before, said);
  };
  const kept = keptBefore(journals, news?.before ?? null);
  const goals = kept.wins.filter(isOpenGoal).sort((a, b) => b.createdAt - a.createdAt);
  const isFinding = words !== '' || filter !== 'all';
  const all = linesOf(kept, now());
  const lines = all.filter(
    (line) =>
      line.entry.id === news?.before.entry.id ||
      ((filter === 'all' || line.store === filter) && holds(line, words, holdsWords)),
  );
  const stage = news?.before.entry.id ?? '';
  return (
    <>
      <JournalTrouble of={Object.values(journals).map(({ status }) => status)} />
      <div class={css.journalNew}>
        <WinForm
          keeps={wins.status === 'ready'}
          onKeep={(kind, text) =>
            void wins.save({ id: crypto.randomUUID(), createdAt: now(), kind, text, doneAt: null })
          }
        />
        <GoalsSection
          goals={goals}
          news={news}
          focusStage={stage}
          lastId={lastId}
          onUndo={undo}
          onReach={(goal) => move(goal, now())}
          onChange={(begun, text) => void wins.save({ ...entryNow(wins.entries, begun), text })}
          onDelete={(entry) => remove({ store: 'wins', entry, at: entry.createdAt })}
        />
      </div>
      {(all.length > 0 || isFinding) && (
        <Finder words={words} filter={filter} onSearch={setWords} onFilter={setFilter} />
      )}
      <DaySection
        lines={lines}
        today={today}
        words={words}
        filter={filter}
        focusStage={stage}
        row={(line) =>
          line.entry.id === news?.before.entry.id ? (
            <RowUndo key={line.entry.id} said={news.said} onUndo={undo} />
          ) : (
            <JournalRow
              key={line.entry.id}
              line={line}
              now={now()}
              isNextFocus={line.entry.id === lastId}
              onDelete={remove}
              onReopenGoal={(goal) => move(goal, null)}
              onReopenPromise={(promise) => {
                void promises.save(reopenPromise(promise));
                tell(line, i18n.t('diary.promiseOpen'));
              }}
              onPin={(thought, isPinned) => void reframes.save({ ...thought, isPinned })}
            />
          )
        }
      />
    </>
  );
}

/**
 * Puts an entry back as it was before its last change. Only goals and promises are changed here.
 */
function restore({ promises, wins }: Journals, { store, entry }: Line): void {
  if (store === 'promises') void promises.save(entry);
  if (store === 'wins') void wins.save(entry);
}

/** All entries, with the one that was changed last as it was before. */
function keptBefore(journals: Journals, before: Line | null): Kept {
  const of = <Store extends DayStore>(store: Store): Entries[Store][] =>
    withBefore(
      journals[store].entries,
      // By its store, the entry is of this type.
      before?.store === store ? (before.entry as Entries[Store]) : null,
    );
  return {
    promises: of('promises'),
    checkIns: of('checkIns'),
    wins: of('wins'),
    reframes: of('reframes'),
  };
}

function holds(line: Line, words: string, holdsWords: JournalPlaceProps['holdsWords']): boolean {
  return holdsWords(line.store, line.entry, words);
}
