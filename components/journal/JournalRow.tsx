import { i18n } from '#i18n';
import { KeptThought, pinAction } from '@/components/reframe/KeptThought';
import { ListRow, type RowAction } from '@/components/ui/ListRow';
import type { CheckInEntry, PromiseEntry, ReframeEntry, WinEntry } from '@/utils/record/entries';
import type { Line } from './lines-by-day';

export interface JournalCalls {
  onDelete(line: Line): void;
  onReopenGoal(goal: WinEntry): void;
  onReopenPromise(promise: PromiseEntry): void;
  onPin(thought: ReframeEntry, isPinned: boolean): void;
}

interface JournalRowProps extends JournalCalls {
  line: Line;
  /** Epoch ms. */
  now: number;
  isNextFocus: boolean;
}

/** One thing that was kept, with what can be done to it. */
export function JournalRow({ line, now, isNextFocus, ...calls }: JournalRowProps) {
  const about = aboutOf(line);
  const remove = {
    label: i18n.t('journal.delete'),
    name: i18n.t('journal.deleteNamed', [about]),
    press: () => calls.onDelete(line),
  };
  const actions = [...actionsOf(line, calls), remove];
  return (
    <ListRow about={about} actions={actions} isNextFocus={isNextFocus}>
      {line.store === 'wins' && <Win win={line.entry} />}
      {line.store === 'checkIns' && <Note note={line.entry} />}
      {line.store === 'promises' && <PastPromise promise={line.entry} />}
      {line.store === 'reframes' && (
        <KeptThought entry={line.entry} now={now} kind={i18n.t('diary.thought')} />
      )}
    </ListRow>
  );
}

function aboutOf({ store, entry }: Line): string {
  switch (store) {
    case 'wins':
      return entry.text;
    case 'checkIns':
      return entry.question;
    case 'promises':
      return entry.what;
    case 'reframes':
      return entry.thought;
  }
}

function actionsOf({ store, entry }: Line, calls: JournalCalls): RowAction[] {
  if (store === 'promises') {
    const name = i18n.t('promises.reopenNamed', [entry.what]);
    return [{ label: i18n.t('promises.reopen'), name, press: () => calls.onReopenPromise(entry) }];
  }
  if (store === 'wins' && entry.kind === 'goal') {
    const name = i18n.t('wins.reopenNamed', [entry.text]);
    return [{ label: i18n.t('wins.reopen'), name, press: () => calls.onReopenGoal(entry) }];
  }
  if (store === 'reframes') {
    return [pinAction(entry, (isPinned) => calls.onPin(entry, isPinned))];
  }
  return [];
}

function Win({ win }: { win: WinEntry }) {
  return (
    <>
      <p class="tag">{i18n.t(`wins.done.${win.kind}`)}</p>
      <p class="written">{win.text}</p>
    </>
  );
}

function Note({ note }: { note: CheckInEntry }) {
  return (
    <>
      <p class="tag">{i18n.t('diary.note')}</p>
      <p class={note.note === '' ? undefined : 'soft'}>{note.question}</p>
      {note.note !== '' && <p class="written">{note.note}</p>}
    </>
  );
}

function PastPromise({ promise: { state, what, toWhom } }: { promise: PromiseEntry }) {
  return (
    <>
      <p class="tag">{i18n.t(state === 'kept' ? 'diary.promiseKept' : 'diary.promiseNotKept')}</p>
      <p class="written">{what}</p>
      {toWhom && <p class="small soft">{i18n.t('promises.to', [toWhom])}</p>}
    </>
  );
}
