import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import { EntrySearch } from '@/components/ui/EntrySearch';
import { entryNow } from '@/components/ui/entry-now';
import { RowUndo } from '@/components/ui/RowUndo';
import { Section } from '@/components/ui/Section';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useToday } from '@/components/ui/use-today';
import { withBefore } from '@/components/ui/with-before';
import type { PromiseEntry } from '@/utils/record/entries';
import {
  keepPromise,
  missPromise,
  movePromise,
  newPromise,
  openPromises,
} from '@/utils/record/promises';
import type { JournalState } from '@/utils/record/use-journal';
import { NextSentence, type PromiseAnswer } from './NextSentence';
import { OpenPromise } from './OpenPromise';
import { PromiseForm, type PromiseText } from './PromiseForm';

/** From how many promises on there is a search. */
const SEARCHED_FROM = 5;

interface PromisesPlaceProps {
  /** All of them: the open ones are shown by their day, whenever they were made. */
  journal: JournalState<'promises'>;
  /** `settings.reminders.promises.on` */
  remindersOn: boolean;
  settingsHref: string;
  /** Where there are more ways to own a mistake. */
  wordsHref: string;
  /** Where the past ones are. */
  journalHref: string;
  /** The clock, in epoch ms. */
  now(): number;
}

/** What the person said they would do, and what became of it. */
export function PromisesPlace({ journal, now, ...props }: PromisesPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState<PromiseEntry | 'new' | null>(null);
  const [words, setWords] = useState('');
  const answers = useAnswers(journal, now);
  const { rows, news, nextId } = answers;
  useKeptFocus(place, `${written ? 'form' : 'lists'} ${news ? 'news' : 'none'}`, false);
  const today = useToday(now);

  const save = (text: PromiseText) => {
    const isNew = written === 'new' || !written;
    const before = isNew ? newPromise(now()) : entryNow(journal.entries, written);
    void journal.save({ ...before, ...text });
    setWritten(null);
  };
  const write = (promise: PromiseEntry | 'new') => {
    setWritten(promise);
    answers.leave(promise === 'new' ? null : promise.id);
  };
  const search = (wanted: string) => {
    setWords(wanted);
    journal.search(wanted);
  };
  if (written) {
    return (
      <div class="sheets" ref={place}>
        <JournalTrouble of={[journal.status]} />
        <PromiseForm
          promise={written === 'new' ? null : written}
          today={today}
          remindersOn={props.remindersOn}
          settingsHref={props.settingsHref}
          onSave={save}
          onCancel={() => setWritten(null)}
        />
      </div>
    );
  }
  const hasPast = journal.entries.some(({ state }) => state !== 'open');
  const isEmpty = rows.length === 0 && words === '' && journal.status !== 'loading';
  const add = (
    <button
      type="button"
      class={news ? 'button' : 'button main'}
      data-next-focus={nextId === null || undefined}
      onClick={() => write('new')}
    >
      {i18n.t(isEmpty && !hasPast ? 'promises.first' : 'promises.add')}
    </button>
  );
  return (
    <div class="sheets" ref={place}>
      <JournalTrouble of={[journal.status]} />
      {isEmpty ? <EmptyPlace text={i18n.t('promises.empty')}>{add}</EmptyPlace> : add}
      {(rows.length >= SEARCHED_FROM || words !== '') && (
        <EntrySearch label={i18n.t('journal.search')} words={words} onSearch={search} />
      )}
      <p class="small soft" role="status">
        {words !== '' && rows.length === 0 && i18n.t('journal.nothingFound')}
      </p>
      <OpenPromises answers={answers} today={today} wordsHref={props.wordsHref} onEdit={write} />
      {hasPast && (
        <p class="small soft">
          {i18n.t('promises.pastHere')} <a href={props.journalHref}>{i18n.t('today.toJournal')}</a>
        </p>
      )}
    </div>
  );
}

interface OpenPromisesProps {
  answers: ReturnType<typeof useAnswers>;
  /** `YYYY-MM-DD` */
  today: string;
  wordsHref: string;
  onEdit(promise: PromiseEntry): void;
}

/** A row for each, and in its place what became of the last one. */
function OpenPromises({ answers, today, wordsHref, onEdit }: OpenPromisesProps) {
  const { rows, news, nextId, undo } = answers;
  if (rows.length === 0) return null;
  return (
    <Section title={i18n.t('promises.openTitle')}>
      <ul class="entries">
        {rows.map((promise) =>
          promise.id !== news?.before.id ? (
            <OpenPromise
              key={promise.id}
              promise={promise}
              today={today}
              isNextFocus={promise.id === nextId}
              onKept={() => answers.keep(promise)}
              onMoved={(dueOn) => answers.move(promise, dueOn)}
              onNotKept={() => answers.miss(promise)}
              onEdit={() => onEdit(promise)}
              onDelete={() => answers.remove(promise)}
            />
          ) : news.kind === 'deleted' ? (
            <RowUndo key="news" said={i18n.t('promises.deleted')} onUndo={undo} />
          ) : (
            <li key="news">
              <NextSentence
                answer={news}
                today={today}
                wordsHref={wordsHref}
                onUndo={undo}
                onClose={answers.close}
              />
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

/** What became of a promise that is said in the place of its row. */
type News = PromiseAnswer | { kind: 'deleted'; before: PromiseEntry };

/** The rows, what the person says became of a promise, and how the last of it is taken back. */
function useAnswers(journal: JournalState<'promises'>, now: () => number) {
  const [news, setNews] = useState<News | null>(null);
  /**
   * The row that gets the focus once there is no news of it or of the one beside it; null for the
   * button above them.
   */
  const [nextId, setNextId] = useState<string | null>(null);
  const isLocked = journal.status === 'locked';
  // What was deleted cannot be brought back once the journal was locked.
  useEffect(() => {
    if (isLocked) setNews(null);
  }, [isLocked]);
  const rows = openPromises(withBefore(journal.entries, news?.before ?? null));

  const tell = (kind: PromiseAnswer['kind'], before: PromiseEntry, after: PromiseEntry) => {
    void journal.save(after);
    setNews({ kind, before, after });
  };
  const keep = (promise: PromiseEntry) => tell('kept', promise, keepPromise(promise, now()));
  const move = (promise: PromiseEntry, dueOn: string) =>
    tell('moved', promise, movePromise(promise, dueOn));
  const miss = (promise: PromiseEntry) => tell('notKept', promise, missPromise(promise, now()));
  const remove = (before: PromiseEntry) => {
    void journal.remove(before.id);
    setNews({ kind: 'deleted', before });
  };
  /** Says no more of the last one. */
  const leave = (id: string | null) => {
    setNews(null);
    setNextId(id);
  };
  const close = () => {
    const index = rows.findIndex(({ id }) => id === news?.before.id);
    const isStill = news?.kind === 'moved';
    leave((isStill ? rows[index] : (rows[index + 1] ?? rows[index - 1]))?.id ?? null);
  };
  const undo = () => {
    if (news?.kind === 'deleted') void journal.undo();
    else if (news) void journal.save(news.before);
    leave(news?.before.id ?? null);
  };
  return { rows, news, nextId, keep, move, miss, remove, leave, close, undo };
}
