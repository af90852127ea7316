import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { UnlockForm } from '@/components/lock/UnlockForm';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { newPromise } from '@/utils/record/promises';
import type { useCountedJournal } from '@/utils/record/use-counted-journal';
import css from './repair.module.css';

/** What was asked to be kept last. */
export interface WantedPromise {
  /** What is kept again after a change is the same promise. */
  id: string;
  text: string;
  /** It went to the journal, and does so no second time. */
  isSaved: boolean;
}

interface KeepPromiseProps {
  /** What the person will do, as it is written now. */
  text: string;
  /** Null before anything was asked for. */
  wanted: WantedPromise | null;
  /** The hook itself, once the journal was loaded; it is not before it is asked for. */
  useJournal: typeof useCountedJournal | null;
  onWant(text: string): void;
  onSaved(): void;
}

/** Keeps one of the four parts as a promise, on request alone. */
export function KeepPromise({ wanted, useJournal, ...props }: KeepPromiseProps) {
  if (!wanted || !useJournal) return <KeepButton {...props} />;
  return <InJournal {...props} wanted={wanted} useJournal={useJournal} />;
}

interface InJournalProps extends KeepPromiseProps {
  wanted: WantedPromise;
  useJournal: typeof useCountedJournal;
}

function InJournal({ text, wanted, useJournal, onWant, onSaved }: InJournalProps) {
  const journal = useJournal('promises', { pageSize: Number.POSITIVE_INFINITY });
  const { status } = journal;
  const kept = journal.entries.find(({ id }) => id === wanted.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing that was wanted.
  useEffect(() => {
    if (status !== 'ready' || wanted.isSaved) return;
    const { id, text: what } = wanted;
    void journal.save({ ...(kept ?? newPromise(Date.now())), id, what });
    onSaved();
  }, [status, wanted]);
  const place = useRef<HTMLDivElement>(null);
  const isDone = kept?.what === text;
  // The button that was pressed is gone.
  useKeptFocus(place, `${status} ${isDone}`, true);
  return (
    <div class={css.repairKept} ref={place}>
      <JournalTrouble of={[status]} />
      {status === 'locked' && (
        <>
          <p class="small" tabIndex={-1} data-next-focus>
            {i18n.t('lock.lockedToKeep')}
          </p>
          <UnlockForm onUnlock={journal.unlock} />
        </>
      )}
      <p class="small soft" role="status" tabIndex={-1} data-next-focus>
        {isDone && i18n.t('repair.keep.done')}
      </p>
      {status === 'ready' && wanted.isSaved && !isDone && (
        <KeepButton text={text} onWant={onWant} />
      )}
    </div>
  );
}

function KeepButton({ text, onWant }: Pick<KeepPromiseProps, 'text' | 'onWant'>) {
  return (
    <div class={`row ${css.repairKeep}`}>
      <button type="button" class="button pill" onClick={() => onWant(text)}>
        {i18n.t('repair.keep.button')}
      </button>
      <span class="small soft">{i18n.t('repair.keep.hint')}</span>
    </div>
  );
}
