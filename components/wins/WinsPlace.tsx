import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { EntryUndo } from '@/components/ui/EntryUndo';
import type { Affirmation } from '@/utils/practice/affirmation';
import type { WinEntry } from '@/utils/record/entries';
import type { JournalState } from '@/utils/record/use-journal';
import type { OwnDeck } from '@/utils/settings/settings';
import { AffirmationsSection } from './AffirmationsSection';
import { GoalsSection } from './GoalsSection';
import { isOpenGoal } from './group-by-month';
import { LookBack } from './LookBack';
import { WinForm } from './WinForm';
import '@/components/ui/places.css';
import '@/components/ui/entries.css';

interface WinsPlaceProps {
  /** All of them at once: an open goal may be old. */
  journal: JournalState<'wins'>;
  /** The seeds of the language. */
  affirmations: readonly Affirmation[];
  /** `settings.affirmations`. */
  deck: OwnDeck;
  /** Whether a win holds these words. */
  holdsWords(win: WinEntry, words: string): boolean;
  /** The clock, in epoch ms. */
  now(): number;
  /** From 0 up to, not with, 1; `Math.random` unless a test says otherwise. */
  random?: () => number;
  onDeck(change: (before: OwnDeck) => OwnDeck): void;
}

/** Small goals, what went well, joy, and sentences to hold on to. */
export function WinsPlace(props: WinsPlaceProps) {
  const { journal, now } = props;
  const { entries, removed, status } = journal;
  const [words, setWords] = useState('');
  /** A goal as it was before it was reached or opened again. */
  const [moved, setMoved] = useState<WinEntry | null>(null);
  const save = (win: WinEntry) => void journal.save(win);
  const remove = (win: WinEntry) => void journal.remove(win.id);
  const move = (goal: WinEntry, doneAt: number | null) => {
    save({ ...goal, doneAt });
    setMoved(goal);
  };
  // An undo stands where the entry was.
  const undoOf = (wins: 'goals' | 'others') => {
    const here = removed && isOpenGoal(removed) === (wins === 'goals') ? removed : null;
    return (
      <EntryUndo
        said={here && i18n.t('wins.deleted')}
        of={here?.id ?? null}
        onUndo={() => void journal.undo()}
      />
    );
  };
  return (
    <>
      <JournalTrouble status={status} />
      <WinForm
        onKeep={(kind, text) =>
          save({ id: crypto.randomUUID(), createdAt: now(), kind, text, doneAt: null })
        }
      />
      <GoalsSection
        goals={entries.filter(isOpenGoal)}
        onReach={(goal) => move(goal, now())}
        onChange={save}
        onDelete={remove}
      >
        <EntryUndo
          said={moved && i18n.t(moved.doneAt === null ? 'wins.reachedNow' : 'wins.reopened')}
          of={moved?.id ?? null}
          onUndo={() => {
            if (moved) save(moved);
            setMoved(null);
          }}
        />
        {undoOf('goals')}
      </GoalsSection>
      <LookBack
        wins={entries.filter((win) => props.holdsWords(win, words))}
        isLoading={status === 'loading'}
        words={words}
        onSearch={setWords}
        onReopen={(goal) => move(goal, null)}
        onDelete={remove}
      >
        {undoOf('others')}
      </LookBack>
      <AffirmationsSection
        seeds={props.affirmations}
        deck={props.deck}
        random={props.random}
        onDeck={props.onDeck}
      />
    </>
  );
}
