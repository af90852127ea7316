import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { EntrySearch } from '@/components/ui/EntrySearch';
import { EntryUndo } from '@/components/ui/EntryUndo';
import { Section } from '@/components/ui/Section';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useTick } from '@/components/ui/use-tick';
import type { PromiseEntry } from '@/utils/record/entries';
import {
  keepPromise,
  missPromise,
  movePromise,
  openPromises,
  pastPromises,
  reopenPromise,
} from '@/utils/record/promises';
import type { JournalState } from '@/utils/record/use-journal';
import { MINUTE_MS } from '@/utils/time/durations';
import { dayOf } from '@/utils/time/iso-week';
import { NextSentence, type PromiseAnswer } from './NextSentence';
import { OpenPromise } from './OpenPromise';
import { PastPromises } from './PastPromises';
import { PromiseForm, type PromiseText } from './PromiseForm';
import '@/components/ui/places.css';
import '@/components/ui/entries.css';
import './promises.css';

/** A few are seen at a glance. */
const SEARCHED_FROM = 5;

interface PromisesPlaceProps {
  /** All of them: the open ones are shown by their day, whenever they were made. */
  journal: JournalState<'promises'>;
  /** `settings.reminders.promises.on` */
  remindersOn: boolean;
  settingsHref: string;
  /** Where there are more ways to own a mistake. */
  wordsHref: string;
  /** The clock, in epoch ms. */
  now(): number;
}

/** What the person said they would do, and what became of it. */
export function PromisesPlace({ journal, now, ...props }: PromisesPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState<PromiseEntry | 'new' | null>(null);
  const [answer, setAnswer] = useState<PromiseAnswer | null>(null);
  const [words, setWords] = useState('');
  // Counts the presses here whose button goes away.
  const [presses, setPresses] = useState(0);
  useKeptFocus(place, `${written ? 'form' : 'lists'} ${presses}`, false);
  // So that a page left open knows when a new day has begun.
  useTick(MINUTE_MS);
  const today = dayOf(now());

  const save = (text: PromiseText) => {
    const before = written === 'new' || !written ? newPromise(now()) : written;
    void journal.save({ ...before, ...text });
    setWritten(null);
  };
  const tell = (kind: PromiseAnswer['kind'], before: PromiseEntry, after: PromiseEntry) => {
    void journal.save(after);
    setAnswer({ kind, before, after });
  };
  const close = () => {
    setAnswer(null);
    setPresses(presses + 1);
  };
  const reopen = (promise: PromiseEntry) => {
    void journal.save(reopenPromise(promise));
    close();
  };
  const remove = (promise: PromiseEntry) => {
    if (answer?.after.id === promise.id) setAnswer(null);
    void journal.remove(promise.id);
  };

  const open = openPromises(journal.entries);
  const past = pastPromises(journal.entries);
  const isEmpty = journal.entries.length === 0 && words === '' && journal.status !== 'loading';
  return (
    <div class="promises" ref={place}>
      <JournalTrouble status={journal.status} />
      {written ? (
        <PromiseForm
          promise={written === 'new' ? null : written}
          remindersOn={props.remindersOn}
          settingsHref={props.settingsHref}
          onSave={save}
          onCancel={() => setWritten(null)}
        />
      ) : (
        <>
          {isEmpty && <p class="soft">{i18n.t('promises.empty')}</p>}
          <button
            type="button"
            class={answer ? 'button' : 'button main'}
            data-next-focus
            onClick={() => {
              setWritten('new');
              setAnswer(null);
            }}
          >
            {i18n.t(isEmpty ? 'promises.first' : 'promises.add')}
          </button>
          {answer && (
            <NextSentence
              answer={answer}
              today={today}
              wordsHref={props.wordsHref}
              onUndo={() => {
                void journal.save(answer.before);
                close();
              }}
              onClose={close}
            />
          )}
          <EntryUndo
            said={journal.removed && i18n.t('promises.deleted')}
            of={journal.removed?.id ?? null}
            onUndo={() => void journal.undo()}
          />
          {(journal.entries.length >= SEARCHED_FROM || words !== '') && (
            <EntrySearch
              label={i18n.t('journal.search')}
              words={words}
              onSearch={(wanted) => {
                setWords(wanted);
                journal.search(wanted);
              }}
            />
          )}
          <p class="small soft" role="status">
            {journal.status === 'loading' && i18n.t('journal.loading')}
            {words !== '' && journal.entries.length === 0 && i18n.t('journal.nothingFound')}
          </p>
          {open.length > 0 && (
            <Section title={i18n.t('promises.openTitle')}>
              <ul class="entries">
                {open.map((promise) => (
                  <OpenPromise
                    key={promise.id}
                    promise={promise}
                    today={today}
                    onKept={() => tell('kept', promise, keepPromise(promise, now()))}
                    onMoved={(dueOn) => tell('moved', promise, movePromise(promise, dueOn))}
                    onNotKept={() => tell('notKept', promise, missPromise(promise, now()))}
                    onEdit={() => setWritten(promise)}
                    onDelete={() => remove(promise)}
                  />
                ))}
              </ul>
            </Section>
          )}
          <PastPromises promises={past} onReopen={reopen} onDelete={remove} />
        </>
      )}
    </div>
  );
}

function newPromise(createdAt: number): PromiseEntry {
  return {
    id: crypto.randomUUID(),
    createdAt,
    what: '',
    toWhom: null,
    dueOn: null,
    remind: false,
    state: 'open',
    moves: 0,
    closedAt: null,
  };
}
